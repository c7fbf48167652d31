import { isOpen, type ListedCases, listedCases } from "./cases-sql.ts";
import { todayHers } from "./hers-sql.ts";
import { todayLadders } from "./ladders-sql.ts";
import { todayOrders, todayRequests } from "./orders-sql.ts";
import { todaySecondReading } from "./second-reading-sql.ts";
import { callsOf, mineOf, type Whose } from "./whose-sql.ts";
import { todayWords, todayWordsFrom } from "./words-sql.ts";

/** A person's open cases, a few dozen: read once, along the index of owners. */
const mine = (isMine: string) => `
mine as materialized (
  select id, severity, chase_count, opened_at, last_word_at, next_update_due_at
    from case_files where ${isOpen} and ${isMine}),`;

function calls({ whose, limit, any }: ListedCases): string {
  return `
  union all
  select case when t.reason = 'mail-failed' then 'mail-bounced' else 'call' end, t.case_id, t.id::text,
         t.due_at, t.words, c.severity, c.chase_count, null
    from (select reason, case_id, id, due_at, words from call_tasks t
           where t.done_at is null and t.due_at <= :horizon and ${callsOf(whose)}
           order by t.due_at limit ${limit}) t ${any("t.case_id", "true")}`;
}

const inDoubt = ({ limit, any }: ListedCases) => `
  union all
  (select 'mail-in-doubt', m.case_id, m.id::text, coalesce(m.first_tried_at, m.created_at), m.kind,
          c.severity, c.chase_count, null
     from messages m ${any("m.case_id")}
    where m.state = 'in_doubt'
    order by m.created_at limit ${limit})`;

function financeAsks({ whose, isMine, limit, any }: ListedCases): string {
  const isAsker = whose.staffId === null ? "false" : "a.requested_by = :staff";
  return `
  union all
  (select 'finance-asks', a.case_id, a.id::text, q.asked_at, q.question, c.severity, c.chase_count, null
     from accommodation_questions q
     join accommodations a on a.id = q.accommodation_id and a.state = 'requested'
     ${any("a.case_id", `(${isMine} or ${isAsker})`)}
    where q.answer is null
    order by q.asked_at limit ${limit})`;
}

const approvals = ({ whose, isMine, limit }: ListedCases) => `
  union all
  (select 'approval-back', a.case_id, a.id::text, a.decided_at,
          a.state || ':' || a.kind || ':' || a.amount_minor || ':' || a.currency, c.severity, c.chase_count, null
     from accommodations a ${
       whose.staffId === null
         ? `cross join lateral (select severity, chase_count, last_word_at, opened_at from case_files
                                 where id = a.case_id and ${isOpen} and ${isMine} offset 0) c`
         : "join mine c on c.id = a.case_id"
     }
    where a.state in ('approved', 'declined', 'issued') and (a.state <> 'issued' or a.kind = 'credit')
      and not a.by_authority and a.decided_at > :recently
      and a.decided_at > coalesce(c.last_word_at, c.opened_at)
    order by a.decided_at limit ${limit})`;

/**
 * One row a fact; the domain's rules make the list of them. `due` is the deadline that is measured. It is
 * planned once a connection (plan-once.ts), hence without a star, and with its limit written into it.
 */
export function todaySql(whose: Whose, limit: number): string {
  const list = listedCases(whose, limit);
  return `
with ${whose.staffId === null ? "" : mine(list.isMine)} ${todayWordsFrom(list)}
${todayWords(list)}
${[
  calls(list),
  inDoubt(list),
  financeAsks(list),
  todayRequests(list),
  approvals(list),
  todayLadders(list),
  todayHers(list),
  todaySecondReading(list),
  todayOrders(list),
].join("")}`;
}

/** What the rows that are shown say of their cases. */
export const todayCasesSql = `
  select c.id, c.reference, c.subject, c.product, c.severity, c.status, c.opened_at, c.owner_id,
         s.name as owner, u.name as customer, u.phone
    from case_files c
    join customers u on u.id = c.customer_id
    join staff s on s.id = c.owner_id
   where c.id = any(:ids)`;

/** How many there are in all, of the kinds that are cut off; open cases of many people up to a bound. */
export function todayCountsSql(whose: Whose, mostCounted: number): string {
  const isMine = mineOf(whose);
  const ofMine = `from case_files where ${isOpen} and ${isMine}`;
  const cases =
    whose.staffId !== null
      ? `(select count(1) as open_cases,
                 count(1) filter (where next_update_due_at < :now) as overdue,
                 count(1) filter (where last_word_at = opened_at) as unspoken,
                 count(1) filter (where next_update_due_at < :beyond or last_word_at = opened_at) as words
            ${ofMine}) c`
      : `(select (select count(1) from (select ${ofMine} limit ${mostCounted}) counted) as open_cases,
                 (select count(1) ${ofMine} and next_update_due_at < :now) as overdue,
                 (select count(1) ${ofMine} and last_word_at = opened_at) as unspoken,
                 (select count(1) ${ofMine} and next_update_due_at < :beyond)
                 + (select count(1) ${ofMine} and last_word_at = opened_at
                       and next_update_due_at >= :beyond) as words) c`;
  return `
  select c.open_cases, c.overdue, c.unspoken, c.words,
         (select count(1) from call_tasks t
           where t.done_at is null and t.due_at <= :horizon and ${callsOf(whose)}) as calls,
         (select count(1) from messages m left join case_files d on d.id = m.case_id
           where m.state = 'in_doubt' and ${isMine}) as in_doubt
    from ${cases}`;
}
