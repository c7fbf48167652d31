-- Customers, their case files, and everything that hangs on a case.

create table customers (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  email text check (email = lower(email) and length(email) <= 254),
  phone text check (length(phone) <= 40),
  locale text not null default 'en',
  time_zone text not null default 'UTC',
  tier text not null default 'standard',
  -- "Stop follow-ups": hers to say, on her page or with one click in the mail (RFC 8058).
  follow_ups_stopped_at timestamptz,
  created_at timestamptz not null,
  constraint reachable check (email is not null or phone is not null)
);
create unique index customers_email on customers (email) where email is not null;
create index customers_phone on customers (phone) where phone is not null;

create table case_files (
  id uuid primary key,
  reference text not null unique,
  external_ref text unique,
  customer_id uuid not null references customers,
  team_id uuid references teams,
  owner_id uuid not null references staff,
  deputy_id uuid references staff,
  status text not null,
  severity text not null,
  fault text not null,
  channel text not null,
  received_at timestamptz not null,
  opened_at timestamptz not null,
  opened_by uuid references staff,
  subject text not null,
  problem text not null,
  product text,
  serial text,
  order_ref text,
  place text,
  read_back_state text not null default 'open' check (read_back_state in ('open', 'confirmed', 'corrected')),
  last_word_at timestamptz,
  next_update_due_at timestamptz,
  resolution jsonb,
  resolved_at timestamptz,
  closed_at timestamptz,
  -- Moves with every change a customer could see: the kept page of one version never changes.
  version bigint not null default 1,
  updated_at timestamptz not null,
  constraint deputy_is_another check (deputy_id <> owner_id)
);
create index case_files_customer on case_files (customer_id, opened_at desc);
create index case_files_owner on case_files (owner_id, next_update_due_at) where closed_at is null;
create index case_files_due on case_files (next_update_due_at) where closed_at is null;
create index case_files_updated on case_files (updated_at, id);
create index case_files_status on case_files (status, updated_at, id);
create index case_files_product on case_files (customer_id, lower(product));
create index case_files_serial on case_files (lower(serial)) where serial is not null;

-- The history. A fact is added, never changed.
create table case_events (
  id bigint generated always as identity primary key,
  case_id uuid not null references case_files,
  type text not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('staff', 'customer', 'system', 'api')),
  actor_id uuid,
  visibility text not null check (visibility in ('customer', 'staff')),
  data jsonb not null
);
create index case_events_case on case_events (case_id, id);

create table case_links (
  id uuid primary key,
  case_id uuid not null references case_files,
  reader text not null default 'customer',
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index case_links_case on case_links (case_id);

create table call_tasks (
  id uuid primary key,
  case_id uuid not null references case_files,
  reason text not null,
  words text not null,
  assignee_id uuid not null references staff,
  due_at timestamptz not null,
  once text unique,
  created_at timestamptz not null,
  done_at timestamptz,
  done_by uuid references staff,
  outcome text check (outcome in ('reached', 'voicemail', 'no-answer', 'needs-something', 'not-needed')),
  note text
);
create index call_tasks_open on call_tasks (assignee_id, due_at) where done_at is null;
create index call_tasks_case on call_tasks (case_id);

create table follow_ups (
  id uuid primary key,
  case_id uuid not null references case_files,
  round text not null check (round in ('days', 'weeks')),
  due_at timestamptz not null,
  state text not null default 'planned' check (state in ('planned', 'sent', 'held', 'cancelled')),
  why text,
  settled_at timestamptz,
  resolution_no integer not null default 1,
  unique (case_id, resolution_no, round)
);
create index follow_ups_due on follow_ups (due_at) where state = 'planned';

create table attachments (
  id uuid primary key,
  case_id uuid not null references case_files,
  name text not null,
  media_type text not null,
  size_bytes bigint not null check (size_bytes > 0),
  sha256 text not null,
  visibility text not null check (visibility in ('customer', 'staff')),
  added_by_kind text not null,
  added_by uuid,
  added_at timestamptz not null
);
create index attachments_case on attachments (case_id);

-- Who did what, when, from where. One hash chain per stream (a case, a member of staff, the ledger),
-- so that two cases never wait for each other, and a cut-off tail shows against audit_heads.
create table audit_log (
  id bigint generated always as identity primary key,
  stream text not null,
  position bigint not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  action text not null,
  details jsonb not null,
  address_hash text,
  previous_hash text not null,
  hash text not null,
  unique (stream, position)
);
create table audit_heads (
  stream text primary key,
  position bigint not null,
  hash text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_log_is_append_only before update or delete or truncate on audit_log
  for each statement execute function refuse_change();
create trigger case_events_are_append_only before update or delete or truncate on case_events
  for each statement execute function refuse_change();

create table api_keys (
  id uuid primary key,
  name text not null,
  key_hash text not null unique,
  scopes text[] not null,
  staff_id uuid not null references staff,
  created_at timestamptz not null,
  revoked_at timestamptz
);

create table idempotency_keys (
  api_key_id uuid not null references api_keys,
  key text not null check (length(key) between 1 and 255),
  request_hash text not null,
  response jsonb,
  created_at timestamptz not null,
  primary key (api_key_id, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);

-- A change of a case wakes the pages that show it.
create function announce_case() returns trigger language plpgsql as $$
begin
  perform pg_notify('case_changed', new.id::text || ':' || new.version::text);
  return null;
end $$;
create trigger case_files_announce after update of version on case_files
  for each row execute function announce_case();
