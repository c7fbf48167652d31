import type { FigureName } from "#app/domain/figures/figure.ts";
import type { FigureGroup } from "#app/operations/views/figure-tallies.ts";

// What each figure is counted from, along one index over the span: a case, an instant, whether it counts,
// whether it is a hit, its amount, whether it stands aside. The words for it: domain/figures/figure.ts.
const sources: Readonly<Record<FigureName, (from: string, to: string) => string>> = {
  "time-to-human": (from, to) => `
    select case_id, started_at as at, met_at is not null as counts, false as hit, met_at is null as aside,
           date_part('epoch', met_at - started_at) / 60 as amount, null::uuid as partner
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
  // Who was given something in another currency alone is no kept customer of this one. What was given is
  // summed for the cases of the span together: asking each by itself is a million small questions.
  "cost-per-kept-customer": (from, to) => `
    select k.case_id, k.due_at as at,
           coalesce(k.answer = 'yes', false) and (coalesce(g.spent, 0) <> 0 or g.others is not true) as counts,
           false as hit, false as aside, coalesce(g.spent, 0) as amount, null::uuid as partner
      from kept_customers k
      left join (
        select w.case_id, coalesce(sum(l.amount_minor) filter (where l.currency = :currency), 0)::float8 as spent,
               bool_or(l.currency <> :currency) as others
          from kept_customers w
          join accommodations a on a.case_id = w.case_id and a.issued_at is not null
          join ledger_entries l on l.accommodation_id = a.id and l.account = 'goodwill-cost'
         where w.due_at >= ${from} and w.due_at < ${to} and w.due_at <= :now
         group by w.case_id) g on g.case_id = k.case_id
     where k.due_at >= ${from} and k.due_at < ${to} and k.due_at <= :now`,
};

const keys: Readonly<Record<Exclude<FigureGroup, "time">, string>> = {
  team: "c.team_id",
  // All partners of a case at once, of which there are few sets: they are taken apart once they are counted.
  partner: "p.partners",
  // As somebody wrote it, in capitals or not.
  product: "lower(c.product)",
};

type Narrowed = {
  readonly teamId: string | null;
  readonly partnerId: string | null;
  readonly product: string | null;
};

/**
 * A promise of a partner's is theirs alone; everything else is of all partners of its case, which are
 * looked up for all cases together (`partnerSets`): asking each by itself is a million small questions.
 */
const joinPartners = (figure: FigureName) =>
  figure === "promises-kept"
    ? "cross join lateral (select array_remove(array[f.partner], null) as partners) p"
    : "left join partner_sets p on p.case_id = f.case_id";
const partnerSets = `partner_sets as materialized (
  select case_id, array_agg(distinct partner_id) as partners from case_partners group by case_id)`;
const isOfPartner = (figure: FigureName) =>
  figure === "promises-kept"
    ? "f.partner = :partner"
    : "f.case_id in (select case_id from case_partners where partner_id = :partner)";

const counts = `count(1) filter (where f.counts)::int as of, count(1) filter (where f.hit)::int as hits,
  count(1) filter (where f.aside)::int as aside, coalesce(sum(f.amount), 0) as sum`;
const added = ["of", "hits", "aside"].map(
  (column) => `coalesce(sum(t.${column}), 0)::int as ${column}`,
);

type Span = readonly [from: string, to: string];
const whole: Span = [":from", ":to"];

/** What happened in a span, with what it is narrowed down by; `by` is what it is told apart by as well. */
function counted(figure: FigureName, wish: Narrowed, [from, to]: Span, by?: FigureGroup) {
  const narrowed = [
    wish.teamId && "c.team_id = :team",
    wish.product && "lower(c.product) = lower(:product)",
    wish.partnerId && isOfPartner(figure),
  ].filter(Boolean);
  const ofCase = by === "team" || by === "product" || wish.teamId || wish.product;
  return `(${sources[figure](from, to)}) f
    ${ofCase ? "join case_files c on c.id = f.case_id" : ""}
    ${by === "partner" ? joinPartners(figure) : ""}
    ${narrowed.length > 0 ? `where ${narrowed.join(" and ")}` : ""}`;
}

// Medians cannot be added up, but how often each duration occurred can: to the tenth of a minute, and beyond
// an hour to the minute, they are few however many cases there are, where sorting all cases is slow.
const isMedian = (figure: FigureName) => figure === "time-to-human";

// These join one large table with another: once for the span, and not for each period of it.
const joined: readonly FigureName[] = ["follow-ups-done", "cost-per-kept-customer"];

/** What was counted for each key, and for a median for each duration as well. */
function tallied(figure: FigureName, wish: Narrowed, by: FigureGroup): string {
  const amount = isMedian(figure)
    ? "case when f.amount < 60 then round(f.amount * 10) / 10 else round(f.amount) end"
    : null;
  const tally = amount ? `${amount} as amount, ${counts}` : counts;
  const grouped = (key: string, from: string) =>
    `select ${key} as key, ${tally} from ${from} group by ${amount ? "1, 2" : "1"}`;
  if (by !== "time") return grouped(keys[by], counted(figure, wish, whole, by));
  if (joined.includes(figure)) {
    return grouped(
      "width_bucket(f.at, cast(:starts as timestamptz[])) - 1",
      counted(figure, wish, whole),
    );
  }
  return `
    select e.place - 1 as key, t.*
      from unnest(cast(:starts as timestamptz[]), cast(:ends as timestamptz[]))
           with ordinality as e(starts, ends, place)
     cross join lateral (select ${tally} from ${counted(figure, wish, ["e.starts", "e.ends"])}
                         ${amount ? "group by 1" : ""}) t`;
}

/** One row a key, or one for all, of what was tallied. */
function summed(figure: FigureName, from: string, isWhole: boolean): string {
  const key = isWhole ? "null::text" : "coalesce(t.key::text, '')";
  const groups = isWhole ? "" : "group by t.key";
  const tally = `select ${key} as key, ${isWhole} as whole, ${added.join(", ")},
    coalesce(sum(t.sum), 0) as sum from ${from} t ${groups}`;
  const columns = "s.key, s.whole, s.of, s.hits, s.aside, s.sum";
  if (!isMedian(figure)) return `select ${columns}, null::float8 as median from (${tally}) s`;
  // The middle one, or between the two in the middle.
  return `select ${columns}, m.median
    from (${tally}) s
    left join (
      select key, (min(amount) filter (where upto >= ceil(total / 2.0))
                   + min(amount) filter (where upto >= floor(total / 2.0) + 1)) / 2 as median
        from (select key, amount, sum(n) over (partition by key order by amount) as upto,
                     sum(n) over (partition by key) as total
                from (select ${key} as key, t.amount, sum(t.of) as n from ${from} t
                       where t.amount is not null group by 1, 2) d) r
       group by key) m on m.key is not distinct from s.key`;
}

/**
 * One row a key, and one for all, which is what the others add up to. A case stands with each of its
 * partners: there all are what the sets of partners add up to, those without any among them.
 */
export function tallySql(figure: FigureName, by: FigureGroup, wish: Narrowed): string {
  const isOfSets = by === "partner";
  const amount = isMedian(figure) ? "amount, " : "";
  const sets = isOfSets && figure !== "promises-kept" ? `${partnerSets}, ` : "";
  return `
    with ${sets}keyed as materialized (${tallied(figure, wish, by)})
    ${isOfSets ? `, apart as (select unnest(key) as key, ${amount}of, hits, aside, sum from keyed)` : ""}
    (${summed(figure, isOfSets ? "apart" : "keyed", false)} order by s.of + s.aside desc limit 200)
    union all
    (${summed(figure, "keyed", true)})`;
}
