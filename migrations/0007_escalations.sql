-- Ladders, who was told and who took it; back-up plans; alerts that go to a team's chat.

-- An instant as the rules write it into keys: ISO 8601 in UTC, to the millisecond.
create function iso_instant(at timestamptz) returns text language sql immutable parallel safe
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- A ladder of a severity, for one team or for all; without a row the one in domain/escalation/ladder.ts
-- counts. Lead and manager are found by their role where nobody is named.
create table ladders (
  severity text not null,
  team_id uuid references teams on delete cascade,
  rungs jsonb not null check (jsonb_array_length(rungs) > 0),
  mend_within jsonb not null,
  lead_id uuid references staff,
  manager_id uuid references staff,
  updated_at timestamptz not null,
  updated_by uuid references staff
);
create unique index ladders_of on ladders (severity, coalesce(team_id::text, ''));

-- One climb. The key names its occurrence: nothing climbs twice for one reason, whoever looks again.
create table escalations (
  id uuid primary key,
  case_id uuid not null references case_files,
  trigger text not null,
  key text not null,
  since timestamptz not null,
  starts_at text not null check (starts_at in ('owner', 'deputy', 'lead', 'manager')),
  because text check (length(because) <= 4000),
  raised_by uuid references staff,
  raised_at timestamptz not null,
  taken_by uuid references staff,
  taken_at timestamptz,
  ended_at timestamptz,
  -- When the ladder is to be looked at again: silence is the one thing nobody reports.
  next_look_at timestamptz,
  unique (case_id, key),
  constraint taken_by_somebody check ((taken_by is null) = (taken_at is null)),
  constraint looked_at_until_it_ends check ((ended_at is null) = (next_look_at is not null))
) with (fillfactor = 80);
create index escalations_to_climb on escalations (next_look_at) where ended_at is null;
create index escalations_open on escalations (case_id) where ended_at is null;

-- Who was told, each step once.
create table escalation_alerts (
  escalation_id uuid not null references escalations,
  step integer not null check (step >= 0),
  role text not null check (role in ('owner', 'deputy', 'lead', 'manager')),
  staff_id uuid not null references staff,
  at timestamptz not null,
  primary key (escalation_id, step)
);
create index escalation_alerts_staff on escalation_alerts (staff_id, at);

-- Prepared by leads before they are needed (R10). A plan that was started keeps its words: it is
-- retired and written anew, never changed.
create table backup_plans (
  id uuid primary key,
  team_id uuid references teams,
  failure text not null,
  way text not null,
  customer_wording text not null check (length(customer_wording) between 1 and 2000),
  steps jsonb not null check (jsonb_array_length(steps) > 0),
  promises jsonb not null,
  prepared_by uuid not null references staff,
  prepared_at timestamptz not null,
  retired_at timestamptz
);
create index backup_plans_failure on backup_plans (failure, prepared_at) where retired_at is null;

-- Started on a case, each plan once.
create table started_plans (
  case_id uuid not null references case_files,
  plan_id uuid not null references backup_plans,
  started_by uuid not null references staff,
  started_at timestamptz not null,
  primary key (case_id, plan_id)
);

-- Where a team's chat takes alerts. Whoever has the address can write there, so it is kept sealed.
create table alert_hooks (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  shape text not null check (shape in ('slack', 'teams')),
  sealed_url text not null,
  team_id uuid references teams,
  created_by uuid not null references staff,
  created_at timestamptz not null,
  retired_at timestamptz,
  -- Consecutive days of failure retire it by itself; the reason is kept.
  failing_since timestamptz,
  last_failure text check (length(last_failure) <= 200)
);
create unique index alert_hooks_name on alert_hooks (lower(name)) where retired_at is null;

-- An alert on its way: written with the change it belongs to, sent under a lease and a fence. A crash
-- between sending and writing that down sends it once more, which hurts less than silence.
create table hook_alerts (
  id uuid primary key,
  position bigint generated always as identity,
  hook_id uuid not null references alert_hooks,
  once text not null,
  -- Reference, what, since when, which rung. Nothing personal.
  facts jsonb not null,
  state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'failed')),
  due_at timestamptz not null,
  attempts integer not null default 0,
  lease_until timestamptz,
  fence bigint not null default 0,
  last_result text check (length(last_result) <= 200),
  created_at timestamptz not null,
  sent_at timestamptz,
  unique (hook_id, once),
  constraint sending_is_leased check (state <> 'sending' or lease_until is not null)
) with (fillfactor = 80);
create index hook_alerts_due on hook_alerts (due_at, position) where state = 'queued';
create index hook_alerts_sending on hook_alerts (lease_until) where state = 'sending';
