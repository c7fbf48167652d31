-- Whether she is still a customer ninety days after her case was closed (R27): asked of staff on Today,
-- or said by a program that knows of a later purchase. `due_at` is the ninetieth day.
create table kept_customers (
  case_id uuid primary key references case_files,
  due_at timestamptz not null,
  answer text check (answer in ('yes', 'no', 'unknown')),
  because text check (length(because) between 1 and 2000),
  answered_at timestamptz,
  answered_by uuid references staff,
  constraint answered_by_somebody check ((answer is null) = (answered_at is null)
    and (answered_at is null) = (answered_by is null))
);
create index kept_customers_waiting on kept_customers (due_at) where answer is null;
create index kept_customers_due on kept_customers (due_at) include (case_id, answer);

-- Cases closed by a person in the last ninety days; what came in closed from elsewhere is not asked about.
insert into kept_customers (case_id, due_at)
select c.id, c.closed_at + interval '90 days' from case_files c
 where c.closed_at > now() - interval '90 days'
   and exists (select from case_events e where e.case_id = c.id and e.type = 'case-closed');

-- The figures are counted from the facts, along one index each, over the span that is looked at: these
-- hold all that a figure counts, and a case's own index what it is looked at by.
create index service_levels_first_words on service_levels (started_at) include (case_id, met_at)
  where metric = 'first-word';
create index service_levels_next_words on service_levels (deadline) include (case_id, met_at)
  where metric = 'next-word';
create index customer_promises_due on customer_promises (due_at) include (case_id, state, partner_id);
create index case_files_resolved on case_files (resolved_at) include (id, chases_in_all)
  where resolved_at is not null;
create index follow_ups_weeks on follow_ups (due_at) include (case_id, resolution_no, id, state)
  where round = 'weeks';
create index case_files_groups on case_files (id) include (team_id, product);
