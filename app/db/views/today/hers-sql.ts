import type { ListedCases } from "./cases-sql.ts";

// What she did on her page and a person has to take up. The few that wait are found first, along their
// own index; then whose they are.

const chosen = ({ limit, open }: ListedCases) => `
  union all
  (select 'option-chosen', r.case_id, r.id::text, r.chosen_at, o.title, c.severity, c.chase_count, null
     from option_rounds r join case_options o on o.id = r.chosen_id ${open("r.case_id")}
    where r.state = 'chosen'
    order by r.chosen_at limit ${limit})`;

const moved = ({ limit, open }: ListedCases) => `
  union all
  (select 'appointment-moved', p.case_id, p.id::text, asked.at, p.what || ': ' || p.wish,
          c.severity, c.chase_count, null
     from case_appointments p ${open("p.case_id")}
    cross join lateral (
      select coalesce(max(e.at), p.offered_at) as at from case_events e
       where e.case_id = p.case_id and e.type = 'appointment-move-asked') asked
    where p.state = 'move-asked'
    order by p.offered_at limit ${limit})`;

/** Of the owner, and of the lead of the case's team (R22). */
function unhappy({ whose, isMine, limit, any }: ListedCases): string {
  const isLead = `exists (select from staff s where s.id = :staff and s.role = 'lead'
    and (s.team_id = case_files.team_id or case_files.team_id is null))`;
  const whoseCase = whose.staffId === null ? isMine : `(${isMine} or ${isLead})`;
  return `
  union all
  (select 'low-satisfaction', a.case_id, a.id::text, coalesce(a.changed_at, a.answered_at),
          a.score || ' of 5' || coalesce(': ' || a.words, ''), c.severity, c.chase_count, null
     from satisfaction_answers a ${any("a.case_id", whoseCase)}
    where a.score <= 2 and a.seen_at is null
    order by a.answered_at limit ${limit})`;
}

// What was said in public and has no answer there (R26), whatever became of its case.
const inPublic = ({ limit, any }: ListedCases) => `
  union all
  (select 'public-answer', p.case_id, p.id::text, p.answer_due_at, p.network, c.severity, c.chase_count, null
     from public_posts p ${any("p.case_id")}
    where p.settled_at is null
    order by p.answer_due_at limit ${limit})`;

// Ninety days after a case was closed (R27); who has not said by a month later is asked no more.
const stillCustomer = ({ limit, any }: ListedCases) => `
  union all
  (select 'still-customer', k.case_id, k.case_id::text, k.due_at, null, c.severity, c.chase_count, null
     from kept_customers k ${any("k.case_id")}
    where k.answer is null and k.due_at <= :now and k.due_at > cast(:now as timestamptz) - interval '30 days'
    order by k.due_at limit ${limit})`;

/** Choices, wishes for another time and low answers of the list, to be added to what is found. */
export function todayHers(list: ListedCases): string {
  return [chosen(list), moved(list), unhappy(list), inPublic(list), stillCustomer(list)].join("");
}
