import { isOpen, type ListedCases, severitiesWorstFirst, worstFirstSql } from "./cases-sql.ts";

type Kind = { readonly kind: string; readonly from: string; readonly at: string };

// The few that are due of each kind are found first, along their own index; then whose they are.
const dueThings = ({ kind, from, at }: Kind, { open, limit }: ListedCases) => `
  union all
  (select ${kind}, p.case_id, p.id::text, ${at}, p.words, c.severity, c.chase_count, null
     from (${from}) p ${open("p.case_id")}
    order by ${worstFirstSql(at)} limit ${limit})`;

const broken: Kind = {
  kind: "'promise-broken'",
  at: "p.due_at",
  from: `select case_id, id, due_at, what as words from customer_promises
          where state = 'broken' and replaced_by is null and released_at is null`,
};
// The lower bound is there for a plan that does not know the upper one: with both it is taken for a short span.
const dueSoon: Kind = {
  kind: "case when p.due_at < :now then 'promise-broken' else 'promise-due' end",
  at: "p.due_at",
  from: `select case_id, id, due_at, what as words from customer_promises
          where state in ('open', 'warned') and due_at > cast('-infinity' as timestamptz) and due_at <= :horizon
            and warn_at <= :now`,
};
const silent: Kind = {
  kind: "'partner-silent'",
  at: "p.silent_since",
  from: `select a.case_id, a.id, a.silent_since, n.name || ': ' || a.asked as words
           from case_partners a join partners n on n.id = a.partner_id
          where a.state = 'asked' and a.silent_since is not null`,
};

/** What raised it; by hand, with what was written then. */
const whyRaised = "concat_ws(':', e.trigger, e.because)";

/**
 * Climbs nobody has: of whoever was told last, or of the cases of a list that is not one person's. All of
 * them happened, so the heaviest take the places of the list before the others are looked at.
 */
function climbs({ whose, limit, any }: ListedCases): string {
  const ofCase = `exists (select from case_files c where c.id = e.case_id and c.team_id = :team)`;
  const toMe = "e.told_to = :staff";
  const ofList = whose.staffId !== null ? toMe : whose.teamId === null ? "true" : ofCase;
  return `
  union all
  select 'escalated', e.case_id, e.id::text, e.told_at, ${whyRaised}, c.severity, c.chase_count, null
    from (
      select f.case_id, f.id, f.told_at, f.trigger, f.because
        from unnest(${severitiesWorstFirst}) as s(severity)
       cross join lateral (
         select e.case_id, e.id, e.told_at, e.trigger, e.because from escalations e
          where e.severity = s.severity and e.ended_at is null and e.taken_by is null
            and e.told_at is not null and ${ofList}
          order by e.told_at limit ${limit}) f
       limit ${limit}) e ${any("e.case_id", "true")}`;
}

const taken = ({ limit, any }: ListedCases) => `
  union all
  (select 'escalation-taken', e.case_id, e.id::text, e.next_look_at, ${whyRaised}, c.severity, c.chase_count, null
     from escalations e ${any("e.case_id", "true")}
    where e.taken_by = :staff and e.ended_at is null order by e.next_look_at limit ${limit})`;

/** Cases that came to somebody, and those of an owner who is or will be away (R2). */
function handOvers({ whose: { staffId, teamId }, limit, any }: ListedCases): string {
  const toMe = staffId !== null ? "h.staff_id = :staff" : "true";
  const deputy = staffId !== null ? "deputy_id = :staff" : "deputy_id is not null";
  const ofTeam = teamId === null ? "true" : "team_id = :team";
  return `
  union all
  (select 'hand-over', h.case_id, h.about::text, h.since, 'new-owner', c.severity, c.chase_count, null
     from hand_overs h ${any("h.case_id", `${isOpen} and ${ofTeam}`)}
    where h.read_at is null and ${toMe}
    order by h.since limit ${limit})
  union all
  (select 'hand-over', c.id, a.id::text, a.from_at, 'owner-away', c.severity, c.chase_count, null
     from absences a
    cross join lateral (
      select id, severity, chase_count from case_files f
       where f.owner_id = a.staff_id and ${isOpen} and ${deputy} and ${ofTeam}
         and not exists (select from hand_overs h where h.case_id = f.id and h.staff_id = f.deputy_id
                            and h.about = a.id)
       order by next_update_due_at limit ${limit}) c
    where a.cancelled_at is null and a.from_at <= :horizon and (a.to_at is null or a.to_at > :now)
    order by a.from_at limit ${limit})`;
}

/** Promises, partners, climbs and hand-overs of the list, to be added to what is found. */
export function todayLadders(list: ListedCases): string {
  return [
    dueThings(broken, list),
    dueThings(dueSoon, list),
    dueThings(silent, list),
    climbs(list),
    list.whose.staffId === null ? "" : taken(list),
    handOvers(list),
  ].join("");
}
