import { isOpen, type ListedCases } from "./cases-sql.ts";

/**
 * Mails that wait for a second reader, over all cases. On one's own list: those of one's team or of one's
 * own cases that somebody else wrote and handed over; nobody reads their own words as the second person.
 */
export function todaySecondReading({ whose, isMine, limit, any }: ListedCases): string {
  const mayRead = `exists (select from staff s where s.id = :staff and s.disabled_at is null
    and s.role in ('agent', 'lead', 'administrator')
    and (s.role = 'administrator' or s.team_id is not distinct from case_files.team_id or ${isMine}))`;
  const others = "d.edited_by <> :staff and d.submitted_by is distinct from :staff";
  const one = whose.staffId !== null;
  return `
  union all
  (select 'second-reading', d.case_id, d.id::text, d.submitted_at,
          json_build_object('moment', d.moment, 'parts', d.parts, 'version', d.version)::text,
          c.severity, c.chase_count, null
     from composed_drafts d ${any("d.case_id", `${isOpen} and ${one ? mayRead : isMine}`)}
    where d.state = 'second-reading' ${one ? `and ${others}` : ""}
    order by d.submitted_at limit ${limit})`;
}
