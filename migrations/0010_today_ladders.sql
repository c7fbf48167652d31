-- Today reads who was told last of an open climb, by the severity of its case; and hand-overs nobody
-- has said "I have it" to.

alter table escalations
  add column severity text,
  add column told_to uuid references staff,
  add column told_at timestamptz;

update escalations e set severity = c.severity from case_files c where c.id = e.case_id;
update escalations e set told_to = a.staff_id, told_at = a.at
  from (select distinct on (escalation_id) escalation_id, staff_id, at
          from escalation_alerts order by escalation_id, step desc) a
 where a.escalation_id = e.id;

-- A case that becomes more severe takes its open climbs with it.
create function climbs_follow_severity() returns trigger language plpgsql as $$
begin
  update escalations set severity = new.severity where case_id = new.id and ended_at is null;
  return null;
end $$;
create trigger case_files_severity after update of severity on case_files for each row
  when (old.severity is distinct from new.severity) execute function climbs_follow_severity();

create index escalations_untaken on escalations (severity, told_at)
  where ended_at is null and taken_by is null;
create index escalations_told_to on escalations (told_to, told_at)
  where ended_at is null and taken_by is null;
create index escalations_taken_by on escalations (taken_by) where ended_at is null;

-- A case that changes hands: to a new owner, or to a deputy for the time of an absence (then `about` is
-- the absence, and the row is written when the deputy says "I have it").
create table hand_overs (
  case_id uuid not null references case_files,
  staff_id uuid not null references staff,
  about uuid not null,
  since timestamptz not null,
  read_at timestamptz,
  primary key (case_id, staff_id, about)
);
create index hand_overs_unread on hand_overs (staff_id, since) where read_at is null;
