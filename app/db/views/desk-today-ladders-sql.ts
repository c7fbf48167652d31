import type { Whose } from "./whose-sql.ts";

type Kind = { readonly kind: string; readonly from: string; readonly at: string };

// The few that are due of each kind are found first, along their own index; then whose they are.
const dueThings = ({ kind, from, at }: Kind, ofMine: string) => `
  union all
  (select ${kind}, p.case_id, p.id::text, ${at}, p.words
     from (${from}) p
    cross join lateral (select severity, chase_count from case_files
                         where id = p.case_id and ${ofMine} offset 0) c
    order by array_position(cast(:severities as text[]), c.severity) desc, c.chase_count desc, ${at}
    limit :limit)`;

const broken: Kind = {
  kind: "'promise-broken'",
  at: "p.due_at",
  from: `select case_id, id, due_at, what as words from customer_promises
          where state = 'broken' and replaced_by is null and released_at is null`,
};
const dueSoon: Kind = {
  kind: "case when p.due_at < :now then 'promise-broken' else 'promise-due' end",
  at: "p.due_at",
  from: `select case_id, id, due_at, what as words from customer_promises
          where state in ('open', 'warned') and due_at <= :horizon and warn_at <= :now`,
};
const silent: Kind = {
  kind: "'partner-silent'",
  at: "p.silent_since",
  from: `select a.case_id, a.id, a.silent_since, n.name || ': ' || a.asked as words
           from case_partners a join partners n on n.id = a.partner_id
          where a.state = 'asked' and a.silent_since is not null`,
};

/** Climbs nobody has: of whoever was told last, or of the cases of a list that is not one person's. */
function climbs({ staffId, teamId }: Whose): string {
  const ofCase = `exists (select from case_files c where c.id = e.case_id and c.team_id = :team)`;
  const toMe = "e.told_to = :staff";
  const whose = staffId !== null ? toMe : teamId === null ? "true" : ofCase;
  return `
  union all
  select 'escalated', c.case_id, c.id::text, c.told_at, c.trigger
    from unnest(cast(:severities as text[])) as s(severity)
   cross join lateral (
     select e.case_id, e.id, e.told_at, e.trigger from escalations e
      where e.severity = s.severity and e.ended_at is null and e.taken_by is null
        and e.told_at is not null and ${whose}
      order by e.told_at limit :limit) c`;
}

const taken = `
  union all
  (select 'escalation-taken', e.case_id, e.id::text, e.next_look_at, e.trigger from escalations e
    where e.taken_by = :staff and e.ended_at is null order by e.next_look_at limit :limit)`;

/** Cases that came to somebody, and those of an owner who is or will be away (R2). */
function handOvers({ staffId, teamId }: Whose): string {
  const toMe = staffId !== null ? "staff_id = :staff" : "true";
  const deputy = staffId !== null ? "deputy_id = :staff" : "deputy_id is not null";
  const ofTeam = teamId === null ? "true" : "team_id = :team";
  const isOpen = "closed_at is null and resolved_at is null";
  return `
  union all
  (select 'hand-over', h.case_id, h.about::text, h.since, 'new-owner' from hand_overs h
    where h.read_at is null and ${toMe}
      and exists (select from case_files c where c.id = h.case_id and ${isOpen} and ${ofTeam})
    order by h.since limit :limit)
  union all
  (select 'hand-over', c.id, a.id::text, a.from_at, 'owner-away'
     from absences a
    cross join lateral (
      select id from case_files f
       where f.owner_id = a.staff_id and ${isOpen} and ${deputy} and ${ofTeam}
         and not exists (select from hand_overs h where h.case_id = f.id and h.staff_id = f.deputy_id
                            and h.about = a.id)
       order by next_update_due_at limit :limit) c
    where a.cancelled_at is null and a.from_at <= :horizon and (a.to_at is null or a.to_at > :now)
    order by a.from_at limit :limit)`;
}

/** Promises, partners, climbs and hand-overs of the list, to be added to what is found. */
export function todayLadders(whose: Whose, ofMine: string): string {
  return [
    dueThings(broken, ofMine),
    dueThings(dueSoon, ofMine),
    dueThings(silent, ofMine),
    climbs(whose),
    whose.staffId === null ? "" : taken,
    handOvers(whose),
  ].join("");
}
