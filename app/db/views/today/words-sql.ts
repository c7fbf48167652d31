import { severityNames } from "#app/domain/clock/severity.ts";
import { isOpen, type ListedCases, severitiesWorstFirst, worstFirstSql } from "./cases-sql.ts";

// Words that are owed: the first, the next, and an answer to what a customer said.

const columns = [
  "id",
  "severity",
  "chase_count",
  "opened_at",
  "last_word_at",
  "next_update_due_at",
];
const ofC = columns.map((column) => `c.${column}`).join(", ");

// What a customer says. Word for word the condition of the index case_events_from_customer.
const fromCustomer = `(e.type in ('customer-wrote', 'read-back-corrected', 'call-asked-for')
  or (e.type = 'contact-logged' and e.data ->> 'direction' = 'in'))`;

// Of each severity the first few: the order within one severity and kind is that of the time alone
// (domain/today/today-row.ts), so nothing that belongs on the list is cut off.
const bySeverity = ({ isMine, limit }: ListedCases, condition: string, order: string) => `
  select ${ofC} from unnest(${severitiesWorstFirst}) as s(severity)
   cross join lateral (
     select ${columns.join(", ")} from case_files
      where severity = s.severity and ${isOpen} and ${condition} and ${isMine}
      order by ${order} limit ${limit}) c`;

const ofMine = ({ limit }: ListedCases, condition: string, order: string) =>
  `(select ${ofC} from mine c where ${condition} order by ${order} limit ${limit})`;

const unspoken = (list: ListedCases) =>
  list.whose.staffId === null
    ? bySeverity(list, "last_word_at = opened_at", "opened_at")
    : ofMine(list, "last_word_at = opened_at", worstFirstSql("opened_at"));

// What is late, soon, and later today, each span with its heaviest cases first: places of the list are
// given away in this order, so it is read no further than the list is long.
const spans = [
  ["'-infinity'", ":now"],
  [":now", ":soon"],
  [":soon", ":beyond"],
]
  .flatMap(([after, before]) => severityNames.toReversed().map((name) => [after, before, name]))
  .map(
    ([after, before, name]) =>
      `(cast(${after} as timestamptz), cast(${before} as timestamptz), '${name}')`,
  );

function due(list: ListedCases): string {
  const isSpoken = "last_word_at <> opened_at";
  if (list.whose.staffId !== null) {
    const isDue = `next_update_due_at < :beyond and ${isSpoken}`;
    return ofMine(list, isDue, worstFirstSql("next_update_due_at"));
  }
  return `
  select ${ofC} from (values ${spans.join(", ")}) as s(after, before, severity)
   cross join lateral (
     select ${columns.join(", ")} from case_files
      where severity = s.severity and next_update_due_at >= s.after and next_update_due_at < s.before
        and ${isOpen} and ${isSpoken} and ${list.isMine}
      order by next_update_due_at limit ${list.limit}) c
   limit ${list.limit}`;
}

// Cases whose customer waits for an answer: open ones are counted (R9). One that is over is looked at
// until its customer's link ends (CAP-3); there a note of staff settles it too, for "thank you" needs
// no reply (said_after_end_at, kept by the trigger case_events_after_end).
function asked(list: ListedCases): string {
  const chased =
    list.whose.staffId !== null
      ? ofMine(list, "chase_count > 0", worstFirstSql("last_word_at"))
      : bySeverity(list, "chase_count > 0", "chase_count desc, last_word_at");
  return `
  ${chased}
  union
  (select ${ofC} from case_files c where read_back_state = 'corrected' and ${isOpen} and ${list.isMine}
    order by last_word_at limit ${list.limit})
  union
  (select ${ofC}
     from (select id from case_files
            where said_after_end_at > last_word_at and resolved_at is not null
              and (closed_at is null or closed_at > :recently) and ${list.isMine}
            order by said_after_end_at limit ${list.limit}) over
     join case_files c on c.id = over.id)`;
}

const said = `case_events e where e.case_id = c.id and ${fromCustomer} and e.at > coalesce(c.last_word_at, c.opened_at)`;
const wrote = `
  select ${ofC}, since.at, since.chases, newest.type, newest.words, newest.event_id
    from asked c
   cross join lateral (select min(e.at) as at, count(1)::int as chases from ${said}) since
   cross join lateral (
     select e.type, coalesce(e.data ->> 'words', '') as words, e.id::text as event_id
       from ${said} order by e.at desc, e.id desc limit 1) newest`;

/** What the rows of owed words are found from, as parts of a `with`. */
export function todayWordsFrom(list: ListedCases): string {
  return `
unspoken as (${unspoken(list)}),
due as materialized (${due(list)}),
asked as materialized (${asked(list)}),
wrote as materialized (${wrote})`;
}

const deadline = (metric: string) => `
  left join lateral (select deadline from service_levels
                      where case_id = c.id and metric = '${metric}' and met_at is null offset 0) l on true`;

// Where no deadline is measured it is a rule's, which the database does not know: taken for the moment itself.
const byDeadline = (at: string, limit: number) =>
  `order by ${worstFirstSql(`coalesce(l.deadline, ${at})`)} limit ${limit}`;

/** The rows themselves: the first of the statement, so that they say what its columns are. */
export const todayWords = ({ limit }: ListedCases) => `
  (select 'first-word' as kind, c.id as "caseId", c.id::text as "subjectId", c.opened_at as at, null as words,
          c.severity, c.chase_count as chases, l.deadline as "dueAt"
     from unspoken c ${deadline("first-word")} ${byDeadline("c.opened_at", limit)})
  union all
  select 'next-word', c.id, c.id::text, c.next_update_due_at, null, c.severity, c.chase_count, null from due c
  union all
  select 'next-word', c.id, c.id::text, c.next_update_due_at, null, c.severity, c.chases, null
    from wrote c
   where c.next_update_due_at < :beyond and c.last_word_at <> c.opened_at
     and not exists (select from due d where d.id = c.id)
  union all
  (select case when c.type = 'read-back-corrected' then 'read-back' else 'customer-reply' end,
          c.id, c.event_id, c.at, c.words, c.severity, c.chases, l.deadline
     from wrote c ${deadline("customer-reply")}
    where c.type <> 'call-asked-for' ${byDeadline("c.at", limit)})`;
