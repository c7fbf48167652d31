import type { FigureName } from "#app/domain/figures/figure.ts";
import type { FigureGroup } from "#app/operations/views/figure-tallies.ts";

// What each figure is counted from, along one index over the span: a case, an instant, whether it counts,
// whether it is a hit, its amount, whether it stands aside. The words for it: domain/figures/figure.ts.
const sources: Readonly<Record<FigureName, (from: string, to: string) => string>> = {
  "time-to-human": (from, to) => `
    select case_id, started_at as at, met_at is not null as counts, false as hit, met_at is null as aside,
           (extract(epoch from met_at - started_at) / 60)::float8 as amount, null::uuid as partner
      from service_levels where metric = 'first-word' and started_at >= ${from} and started_at < ${to}`,
  "updates-on-time": (from, to) => `
    select case_id, deadline as at, true as counts, coalesce(met_at <= deadline, false) as hit, false as aside,
           0::float8 as amount, null::uuid as partner
      from service_levels
     where metric = 'next-word' and deadline >= ${from} and deadline < ${to} and deadline < :now`,
  "promises-kept": (from, to) => `
    select case_id, due_at as at, state in ('kept', 'kept-late', 'broken') as counts, state = 'kept' as hit,
           state = 'moved' as aside, 0::float8 as amount, partner_id as partner
      from customer_promises where due_at >= ${from} and due_at < ${to} and due_at < :now`,
  "chases-per-case": (from, to) => `
    select id as case_id, resolved_at as at, true as counts, false as hit, false as aside,
           chases_in_all::float8 as amount, null::uuid as partner
      from case_files where resolved_at >= ${from} and resolved_at < ${to}`,
  "follow-ups-done": (from, to) => `
    select w.case_id, w.due_at as at, not s.held as counts, not s.held and s.done as hit, s.held as aside,
           0::float8 as amount, null::uuid as partner
      from follow_ups w
      join follow_ups d on d.case_id = w.case_id and d.resolution_no = w.resolution_no and d.round = 'days'
     cross join lateral (
       select d.state in ('held', 'cancelled') or w.state in ('held', 'cancelled') as held,
              d.state = 'sent' and w.state = 'sent' and d.called and w.called as done) s
     where w.round = 'weeks' and w.due_at >= ${from} and w.due_at < ${to}
       and w.due_at < cast(:now as timestamptz) - interval '3 days'`,
  "still-a-customer": (from, to) => `
    select case_id, due_at as at, coalesce(answer in ('yes', 'no'), false) as counts,
           coalesce(answer = 'yes', false) as hit, coalesce(answer = 'unknown', true) as aside,
           0::float8 as amount, null::uuid as partner
      from kept_customers where due_at >= ${from} and due_at < ${to} and due_at <= :now`,
  // Who was given something in another currency alone is no kept customer of this one.
  "cost-per-kept-customer": (from, to) => `
    select k.case_id, k.due_at as at, coalesce(k.answer = 'yes', false) and (g.spent <> 0 or not g.others) as counts,
           false as hit, false as aside, g.spent as amount, null::uuid as partner
      from kept_customers k
     cross join lateral (
       select coalesce(sum(l.amount_minor) filter (where l.currency = :currency), 0)::float8 as spent,
              coalesce(bool_or(l.currency <> :currency), false) as others
         from accommodations a join ledger_entries l on l.accommodation_id = a.id
        where a.case_id = k.case_id and a.issued_at is not null and l.account = 'goodwill-cost') g
     where k.due_at >= ${from} and k.due_at < ${to} and k.due_at <= :now`,
};

const keys: Readonly<Record<Exclude<FigureGroup, "time">, string>> = {
  team: "c.team_id",
  partner: "p.partner_id",
  // As somebody wrote it, in capitals or not.
  product: "lower(c.product)",
};

type Narrowed = {
  readonly teamId: string | null;
  readonly partnerId: string | null;
  readonly product: string | null;
};

/** A promise of a partner's is theirs alone; everything else is of all partners of its case. */
const partnersOf = (figure: FigureName) =>
  figure === "promises-kept"
    ? "(select f.partner as partner_id where f.partner is not null)"
    : "(select distinct partner_id from case_partners where case_id = f.case_id)";

const counts = (figure: FigureName) => `
  count(*) filter (where f.counts)::int as of, count(*) filter (where f.hit)::int as hits,
  count(*) filter (where f.aside)::int as aside, coalesce(sum(f.amount), 0) as sum,
  ${figure === "time-to-human" ? "percentile_cont(0.5) within group (order by f.amount)" : "null::float8"} as median`;

/** What happened in a span, with what it is narrowed down by; `by` is what it is told apart by as well. */
function counted(
  figure: FigureName,
  wish: Narrowed,
  [from, to]: [string, string],
  by?: FigureGroup,
) {
  const narrowed = [
    wish.teamId && "c.team_id = :team",
    wish.product && "lower(c.product) = lower(:product)",
    wish.partnerId && `exists (select from ${partnersOf(figure)} x where x.partner_id = :partner)`,
  ].filter(Boolean);
  const ofCase = by === "team" || by === "product" || wish.teamId || wish.product;
  return `(${sources[figure](from, to)}) f
    ${ofCase ? "join case_files c on c.id = f.case_id" : ""}
    ${by === "partner" ? `cross join lateral ${partnersOf(figure)} p` : ""}
    ${narrowed.length > 0 ? `where ${narrowed.join(" and ")}` : ""}`;
}

/**
 * One row a key, and one for all. Each period is a scan of its own along the index: nothing is sorted
 * but for a median, and nothing is grouped that the planner could take for more than it is.
 */
export function tallySql(figure: FigureName, by: FigureGroup, wish: Narrowed): string {
  const all = `select null::text as key, true as whole, ${counts(figure)}
    from ${counted(figure, wish, [":from", ":to"])}`;
  if (by === "time") {
    return `${all}
      union all
      select (e.place - 1)::text, false, t.*
        from unnest(cast(:starts as timestamptz[]), cast(:ends as timestamptz[]))
             with ordinality as e(starts, ends, place)
       cross join lateral (select ${counts(figure)}
                             from ${counted(figure, wish, ["e.starts", "e.ends"])}) t`;
  }
  const key = keys[by];
  return `(${all})
    union all
    (select coalesce(${key}::text, ''), false, ${counts(figure)}
       from ${counted(figure, wish, [":from", ":to"], by)}
      group by ${key} order by count(*) desc limit 200)`;
}
