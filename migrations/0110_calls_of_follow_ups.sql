-- Whether the call of a follow-up was made stands with it (R21): the figures read it from the index alone.
alter table follow_ups add column called boolean not null default false;
update follow_ups f set called = true
  from call_tasks t
 where t.once = 'follow-up:' || f.id and t.outcome in ('reached', 'voicemail', 'needs-something');
drop index follow_ups_weeks;
create index follow_ups_weeks on follow_ups (due_at) include (case_id, resolution_no, state, called)
  where round = 'weeks';
create index follow_ups_days on follow_ups (case_id, resolution_no) include (state, called)
  where round = 'days';
