import { todayHers } from "./desk-today-hers-sql.ts";
import { todayLadders } from "./desk-today-ladders-sql.ts";
import { todayOrders, todayRequests } from "./desk-today-orders-sql.ts";
import { todaySecondReading } from "./desk-today-second-sql.ts";
import { callsOf, mineOf, type Whose } from "./whose-sql.ts";

const isOpen = "closed_at is null and resolved_at is null";

// What a customer says. Word for word the condition of the index case_events_from_customer.
const fromCustomer = `(e.type in ('customer-wrote', 'read-back-corrected', 'call-asked-for')
  or (e.type = 'contact-logged' and e.data ->> 'direction' = 'in'))`;

// Of each severity the first few: the order within one severity and kind is that of the time alone
// (domain/today/today-row.ts), so nothing that belongs on the list is cut off.
const bySeverity = (isMine: string, columns: string, condition: string, order: string) => `
  select c.* from unnest(cast(:severities as text[])) as s(severity)
   cross join lateral (
     select ${columns} from case_files
      where severity = s.severity and ${isOpen} and ${condition} and ${isMine}
      order by ${order} limit :limit) c`;

// Cases whose customer waits for an answer: open ones are counted (R9). One that is over is looked at
// until its customer's link ends (CAP-3); there a note of staff settles it too, for "thank you" needs
// no reply (said_after_end_at, kept by the trigger case_events_after_end).
const askedOf = (isMine: string) => `
  ${bySeverity(isMine, "id", "chase_count > 0", "chase_count desc, last_word_at")}
  union
  (select id from case_files where read_back_state = 'corrected' and ${isOpen} and ${isMine}
    order by last_word_at limit :limit)
  union
  (select id from case_files
    where said_after_end_at > last_word_at and resolved_at is not null
      and (closed_at is null or closed_at > :recently) and ${isMine}
    order by said_after_end_at limit :limit)`;

const wrote = `
  select a.id as case_id, said.*
    from asked a join case_files c on c.id = a.id
   cross join lateral (
     select min(e.at) as at, count(*)::int as chases,
            (array_agg(e.type order by e.id desc))[1] as type,
            (array_agg(coalesce(e.data ->> 'words', '') order by e.id desc))[1] as words,
            max(e.id)::text as event_id
       from case_events e
      where e.case_id = a.id and ${fromCustomer} and e.at > coalesce(c.last_word_at, c.opened_at)) said
   where said.chases > 0`;

/** One row a fact; the domain's rules make the list of them. `due` is the deadline that is measured. */
export function todaySql(whose: Whose): string {
  const isMine = mineOf(whose);
  return `
with asked as materialized (${askedOf(isMine)}),
wrote as materialized (${wrote}),
unspoken as (${bySeverity(isMine, "id, opened_at as at", "last_word_at = opened_at", "opened_at")}),
due as materialized (${bySeverity(
    isMine,
    "id, next_update_due_at as at",
    "next_update_due_at <= :horizon and last_word_at <> opened_at",
    "next_update_due_at",
  )}),
found as materialized (
  select 'first-word' as kind, id as case_id, id::text as subject_id, at, null as words from unspoken
  union all
  select 'next-word', id, id::text, at, null from due
  union all
  select 'next-word', w.case_id, w.case_id::text, c.next_update_due_at, null
    from wrote w join case_files c on c.id = w.case_id
   where c.next_update_due_at <= :horizon and c.last_word_at <> c.opened_at
     and w.case_id not in (select id from due)
  union all
  select case when type = 'read-back-corrected' then 'read-back' else 'customer-reply' end,
         case_id, event_id, at, words
    from wrote where type <> 'call-asked-for'
  union all
  (select case when t.reason = 'mail-failed' then 'mail-bounced' else 'call' end, t.case_id, t.id::text,
          t.due_at, t.words
     from call_tasks t
    where t.done_at is null and t.due_at <= :horizon and ${callsOf(whose)}
    order by t.due_at limit :limit)
  union all
  (select 'mail-in-doubt', m.case_id, m.id::text, coalesce(m.first_tried_at, m.created_at), m.kind
     from messages m join case_files c on c.id = m.case_id
    where m.state = 'in_doubt' and ${isMine}
    order by m.created_at limit :limit)
  union all
  (select 'finance-asks', a.case_id, a.id::text, q.asked_at, q.question
     from accommodation_questions q
     join accommodations a on a.id = q.accommodation_id and a.state = 'requested'
    where q.answer is null
      and (${whose.staffId === null ? "false" : "a.requested_by = :staff"}
           or exists (select from case_files where id = a.case_id and ${isMine}))
    order by q.asked_at limit :limit)
  ${todayRequests(whose, isMine)}
  union all
  (select 'approval-back', a.case_id, a.id::text, a.decided_at,
          a.state || ':' || a.kind || ':' || a.amount_minor || ':' || a.currency
     from accommodations a
    cross join lateral (select from case_files where id = a.case_id and ${isOpen} and ${isMine}
                           and a.decided_at > coalesce(last_word_at, opened_at) offset 0) c
    where a.state in ('approved', 'declined', 'issued') and (a.state <> 'issued' or a.kind = 'credit')
      and not a.by_authority
      and a.decided_at > :recently
    order by a.decided_at limit :limit)
  ${todayLadders(whose, `${isOpen} and ${isMine}`)}
  ${todayHers(whose, isMine, isOpen)}
  ${todaySecondReading(whose, isMine, isOpen)}
  ${todayOrders(whose, isMine)}
)
select f.kind, f.case_id, f.subject_id, f.at, f.words, coalesce(w.chases, 0) as chases,
       l.deadline as due, c.severity
  from found f
  left join wrote w on w.case_id = f.case_id
  left join service_levels l on l.case_id = f.case_id and l.met_at is null and l.metric = f.kind
   and f.kind in ('first-word', 'customer-reply')
 cross join lateral (select severity from case_files where id = f.case_id offset 0) c`;
}

/** What the rows that are shown say of their cases. */
export const todayCasesSql = `
  select c.id, c.reference, c.subject, c.product, c.severity, c.status, c.opened_at, c.owner_id,
         s.name as owner, u.name as customer, u.phone
    from case_files c
    join customers u on u.id = c.customer_id
    join staff s on s.id = c.owner_id
   where c.id = any(:ids)`;

/** How many there are in all, of the kinds that are cut off. */
export function todayCountsSql(whose: Whose): string {
  const isMine = mineOf(whose);
  return `
  select (select count(1) from case_files where ${isOpen} and ${isMine}) as open_cases,
         (select count(1) from case_files
           where ${isOpen} and next_update_due_at < :now and ${isMine}) as overdue,
         (select count(1) from case_files
           where ${isOpen} and last_word_at = opened_at and ${isMine}) as unspoken,
         (select count(*) from call_tasks t
           where t.done_at is null and t.due_at <= :horizon and ${callsOf(whose)}) as calls,
         (select count(*) from messages m left join case_files d on d.id = m.case_id
           where m.state = 'in_doubt' and ${isMine}) as in_doubt`;
}
