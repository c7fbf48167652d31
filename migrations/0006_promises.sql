-- Clocks, promises, partners and chases: what a customer is owed, by when, and by whom.

-- Of a case: its own cadence and why; how often the customer asked since our last word, and in all (R9);
-- how often we failed her, a broken promise being one more (R8); since when the clock truly stands (R6).
alter table case_files
  add column cadence_override jsonb,
  add column chase_count integer not null default 0 check (chase_count >= 0),
  add column chases_in_all integer not null default 0 check (chases_in_all >= chase_count),
  add column failure_count integer not null default 1 check (failure_count >= 1),
  add column clock_stopped_at timestamptz;
create index case_files_chased on case_files (chase_count desc)
  where chase_count > 0 and closed_at is null and resolved_at is null;

-- A team's own shifts and holidays; without a row the installation's hours count.
create table working_hours (
  team_id uuid primary key references teams on delete cascade,
  hours jsonb not null,
  updated_at timestamptz not null,
  updated_by uuid references staff
);

-- Away from one instant until another, the last one excluded; open while nobody knows when they return.
create table absences (
  id uuid primary key,
  staff_id uuid not null references staff,
  from_at timestamptz not null,
  to_at timestamptz,
  recorded_by uuid references staff,
  recorded_at timestamptz not null,
  cancelled_at timestamptz,
  constraint right_way_up check (to_at > from_at)
);
create index absences_staff on absences (staff_id, from_at) where cancelled_at is null;

create function is_away(who uuid, at timestamptz) returns boolean language sql stable parallel safe
  return exists (select from absences a
    where a.staff_id = who and a.cancelled_at is null and a.from_at <= at and (a.to_at is null or at < a.to_at));

-- Whose case, promise or call it is at an instant (R2): the rule of domain/clock/absences.ts, for queries.
create function responsible_for(owner_id uuid, deputy_id uuid, at timestamptz)
  returns uuid language sql stable parallel safe
  return case when deputy_id is not null and is_away(owner_id, at) and not is_away(deputy_id, at)
              then deputy_id else owner_id end;

-- What a severity and a tier of customer can expect; the defaults are in domain/clock/service-policy.ts.
create table service_policies (
  severity text not null,
  tier text,
  targets jsonb not null,
  warn_at_share double precision not null check (warn_at_share > 0 and warn_at_share < 1),
  updated_at timestamptz not null,
  updated_by uuid references staff
);
create unique index service_policies_of on service_policies (severity, coalesce(tier, ''));

-- A metric of a case, one row a round: it runs until it is met.
create table service_levels (
  id bigint generated always as identity primary key,
  case_id uuid not null references case_files,
  metric text not null check (metric in ('first-word', 'next-word', 'customer-reply', 'resolution')),
  started_at timestamptz not null,
  warn_at timestamptz not null,
  deadline timestamptz not null,
  met_at timestamptz,
  warned_at timestamptz,
  breached_at timestamptz,
  constraint in_order check (started_at <= warn_at and warn_at <= deadline)
) with (fillfactor = 80);
-- One round of a metric runs at a time.
create unique index service_levels_running on service_levels (case_id, metric) where met_at is null;
create index service_levels_case on service_levels (case_id, id);
create index service_levels_to_warn on service_levels (warn_at)
  where met_at is null and warned_at is null and breached_at is null;
create index service_levels_to_breach on service_levels (deadline)
  where met_at is null and breached_at is null;
create index service_levels_breached on service_levels (breached_at) where breached_at is not null;

create table partners (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  contact_name text check (length(contact_name) <= 200),
  email text check (length(email) <= 254),
  phone text check (length(phone) <= 40),
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index partners_name on partners (lower(name));

-- A third party on a case: what is asked of them, what they promised, and when their silence is too long.
create table case_partners (
  id uuid primary key,
  case_id uuid not null references case_files,
  partner_id uuid not null references partners,
  contact text check (length(contact) <= 200),
  asked text not null check (length(asked) between 1 and 4000),
  asked_by uuid not null references staff,
  asked_at timestamptz not null,
  -- What they first said, and what they say now.
  first_promised_at timestamptz,
  promised_at timestamptz,
  silence_alarm_at timestamptz not null,
  last_heard_at timestamptz,
  silent_since timestamptz,
  silences integer not null default 0,
  state text not null default 'asked' check (state in ('asked', 'done', 'given-up')),
  ended_at timestamptz,
  constraint ended_with_a_moment check ((state = 'asked') = (ended_at is null))
) with (fillfactor = 80);
create index case_partners_case on case_partners (case_id, asked_at);
create index case_partners_partner on case_partners (partner_id, asked_at);
create index case_partners_silent on case_partners (silence_alarm_at)
  where state = 'asked' and silent_since is null;
create index case_partners_now_silent on case_partners (silent_since)
  where state = 'asked' and silent_since is not null;

-- Our calls to a partner and theirs to us. None of them is a word to the customer (R11).
create table partner_contacts (
  id bigint generated always as identity primary key,
  case_partner_id uuid not null references case_partners,
  at timestamptz not null,
  by uuid references staff,
  direction text not null check (direction in ('out', 'in')),
  answered boolean not null,
  words text not null check (length(words) <= 20000)
);
create index partner_contacts_of on partner_contacts (case_partner_id, id);

-- What we said we would do, by when, and how sure we were (R7). Changed only under the lock of its case.
create table customer_promises (
  id uuid primary key,
  case_id uuid not null references case_files,
  customer_id uuid not null references customers,
  what text not null check (length(what) between 1 and 2000),
  due_from timestamptz,
  due_at timestamptz not null,
  warn_at timestamptz not null,
  certainty text not null check (certainty in ('certain', 'likely', 'hoping')),
  made_by uuid not null references staff,
  team_id uuid references teams,
  partner_id uuid references partners,
  channel text not null,
  -- The event in which it was said.
  contact_id bigint,
  made_at timestamptz not null,
  state text not null check (state in
    ('open', 'warned', 'kept', 'kept-late', 'moved', 'broken', 'withdrawn')),
  warned_at timestamptz,
  kept_at timestamptz,
  broken_at timestamptz,
  disputed_at timestamptz,
  because text check (length(because) <= 4000),
  moved_from uuid references customer_promises,
  replaced_by uuid references customer_promises deferrable initially deferred,
  released_at timestamptz,
  constraint range_right_way_up check (due_from < due_at),
  -- Unless it is certain it is a range.
  constraint uncertain_is_a_range check (certainty = 'certain' or due_from is not null),
  constraint moved_in_time check (state <> 'moved' or (replaced_by is not null and because is not null)),
  constraint broken_with_a_moment check ((state in ('broken', 'kept-late')) <= (broken_at is not null))
) with (fillfactor = 80);
create index customer_promises_case on customer_promises (case_id, made_at);
create index customer_promises_to_warn on customer_promises (warn_at) where state = 'open';
create index customer_promises_to_break on customer_promises (due_at) where state in ('open', 'warned');
create index customer_promises_broken on customer_promises (broken_at)
  where state = 'broken' and replaced_by is null and released_at is null;
create index customer_promises_by_person on customer_promises (made_by, due_at);
create index customer_promises_by_team on customer_promises (team_id, due_at);
create index customer_promises_by_partner on customer_promises (partner_id, due_at) where partner_id is not null;

-- "What happens next": who does it. What has a time and is not the customer's is a promise as well.
create table case_steps (
  id uuid primary key,
  case_id uuid not null references case_files,
  what text not null check (length(what) between 1 and 2000),
  doer text not null check (doer in ('us', 'partner', 'customer')),
  partner_id uuid references partners,
  promise_id uuid references customer_promises,
  -- Why the customer has to do it (R14), and by when we would need it.
  why text check (length(why) <= 2000),
  needed_on date,
  added_by uuid not null references staff,
  added_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  ended_at timestamptz,
  constraint customers_steps_are_justified check (doer <> 'customer' or why is not null),
  constraint ended_with_a_moment check ((state = 'open') = (ended_at is null))
);
create index case_steps_case on case_steps (case_id, added_at);

-- Words prepared for the composer: nothing here was said to anybody yet.
create table case_drafts (
  id uuid primary key,
  case_id uuid not null references case_files,
  moment text not null check (length(moment) <= 60),
  about_id uuid not null,
  words text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  unique (moment, about_id)
);
create index case_drafts_case on case_drafts (case_id, created_at) where used_at is null;
