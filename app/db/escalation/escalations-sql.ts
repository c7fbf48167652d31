import { columnsOf } from "../statements/columns-of.ts";
import { EscalationRow } from "./escalation-rows.ts";

const told = `
  coalesce((select jsonb_agg(jsonb_build_object(
                     'role', a.role, 'staffId', a.staff_id, 'at', iso_instant(a.at)) order by a.step)
              from escalation_alerts a where a.escalation_id = e.id), '[]') as told`;

/** Climbs with everybody who was told; a condition follows. */
export const climbsSql = `select ${columnsOf(EscalationRow, "e", "told")}, ${told} from escalations e`;

// The keys are those of domain/escalation/what-triggers.ts: only what nobody climbs for yet is found.
// Asked as a value, it is looked up for each of the few that are due; as a condition it is made a join, and
// every climb there ever was is read for it.
const nobodyClimbs = (caseId: string, key: string) => `
  (select e.id from escalations e where e.case_id = ${caseId} and e.key = ${key}) is null`;

/** Cases with something missing. Only open ones: whoever is done with is owed no word. */
export const casesToRaiseSql = `
  select m.case_id from (
    select c.id as case_id, c.next_update_due_at as at from case_files c
     where c.closed_at is null and c.next_update_due_at < :now
       and ${nobodyClimbs("c.id", "'update-overdue:next:' || iso_instant(c.next_update_due_at)")}
    union all
    select s.case_id, s.deadline from service_levels s
     where s.metric = 'first-word' and s.met_at is null and s.deadline < :now
       and ${nobodyClimbs("s.case_id", "'no-first-word:first:' || iso_instant(s.deadline)")}
    union all
    select p.case_id, p.due_at from customer_promises p
     where p.state = 'broken' and p.replaced_by is null and p.released_at is null
       and ${nobodyClimbs("p.case_id", "'promise-broken:' || p.id")}
    union all
    select t.case_id, t.silence_alarm_at from case_partners t
     where t.state = 'asked' and t.silence_alarm_at < :now
       and ${nobodyClimbs("t.case_id", "'partner-silent:' || t.id || ':' || iso_instant(t.silence_alarm_at)")}
    union all
    select a.case_id, a.promised_by from accommodations a
     where a.state = 'requested' and a.promised_by < :now
       and ${nobodyClimbs("a.case_id", "'approval-late:' || a.id || ':' || iso_instant(a.promised_by)")}
  ) m
  join case_files c on c.id = m.case_id and c.closed_at is null and c.resolved_at is null
  group by m.case_id order by min(m.at) limit :limit`;

const list = (id: string, name: string, at: string, from: string) => `
  (select coalesce(jsonb_agg(jsonb_build_object('id', ${id}, '${name}', iso_instant(${at})) order by ${at}), '[]')
     from ${from})`;

/** What is missing on one case, or will be once its time has passed. */
export const missingFactsSql = `
  select (select deadline from service_levels
           where case_id = :id and metric = 'first-word' and met_at is null) as first_word_due_at,
         ${list("id", "dueAt", "due_at", `customer_promises where case_id = :id and state in ('open', 'warned', 'broken') and replaced_by is null and released_at is null`)} as promises,
         ${list("id", "silentFrom", "silence_alarm_at", "case_partners where case_id = :id and state = 'asked'")} as partners,
         ${list("id", "dueAt", "promised_by", "accommodations where case_id = :id and state = 'requested'")} as approvals`;
