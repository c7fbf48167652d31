-- The people who answer for cases, and how they come in. The staff_* tables are better-auth's models
-- under our names; the columns marked "ours" carry what it does not know.

create table teams (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (length(name) between 1 and 100)
);
insert into teams (name) values ('Customer care');

create table staff (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  email text not null unique check (email = lower(email) and length(email) <= 254),
  email_verified boolean not null default false,
  two_factor_enabled boolean not null default false,
  picture_url text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Ours.
  role text not null check (role in ('agent', 'lead', 'finance', 'administrator', 'reader')),
  team_id uuid references teams,
  -- What customers read under the name.
  title text not null default 'Customer care' check (length(title) <= 100),
  phone text check (length(phone) <= 40),
  time_zone text not null default 'UTC',
  locale text not null default 'en',
  disabled_at timestamptz
);
create index staff_team on staff (team_id) where disabled_at is null;

create table staff_sessions (
  id uuid primary key default gen_random_uuid(),
  token text not null unique,
  user_id uuid not null references staff on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Ours: whether a second factor was shown, and the instants that end a session (SSN-3, AUT-14).
  second_factor boolean not null default false,
  signed_in_at timestamptz not null,
  seen_at timestamptz not null,
  confirmed_at timestamptz not null
);
create index staff_sessions_user on staff_sessions (user_id);

create table staff_accounts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references staff on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index staff_accounts_user on staff_accounts (user_id);

create table staff_verifications (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index staff_verifications_identifier on staff_verifications (identifier);
create index staff_verifications_age on staff_verifications (expires_at);

create table staff_two_factors (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references staff on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- Links that set a password: only their SHA-256 is kept (AUT-4, AUT-9). A newer one ends the older.
create table staff_password_tokens (
  token_hash text primary key,
  staff_id uuid not null references staff on delete cascade,
  purpose text not null check (purpose in ('reset', 'invite')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  unique (staff_id, purpose)
);

-- One row once the first administrator exists: the setup page never opens again (AUT-11).
create table staff_setup (
  closed boolean primary key default true check (closed),
  closed_at timestamptz not null
);

-- rate-limiter-flexible's own shape; it inserts by position.
create table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index rate_limits_age on rate_limits (expire);
