-- Several brands in one installation. The first one is as the settings say (BRAND_*) until somebody
-- writes it down here: its name is null until then.
create table brand_logos (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
  added_at timestamptz not null
);

create table brands (
  id uuid primary key,
  name text check (length(name) between 1 and 80),
  accent text not null default '#1d5c63' check (accent ~* '^#[0-9a-f]{6}$'),
  logo_sha256 text references brand_logos (sha256),
  postal_address text not null default '' check (length(postal_address) <= 200),
  support_phone text check (length(support_phone) <= 40),
  legal text not null default '' check (length(legal) <= 500),
  sender_name text check (length(sender_name) between 1 and 80),
  sender_address text check (length(sender_address) <= 254),
  reply_address text check (length(reply_address) <= 254),
  is_usual boolean not null default false,
  -- Moves with each change: kept pages are told apart by it.
  version integer not null default 1,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  constraint a_sender_is_whole check ((sender_name is null) = (sender_address is null)),
  constraint the_usual_one_is_in_use check (not is_usual or retired_at is null)
);
create unique index brands_usual on brands (is_usual) where is_usual;
create unique index brands_names on brands (lower(name)) where retired_at is null;

insert into brands (id, is_usual) values ('00000000-0000-4000-8000-000000000001', true);

alter table case_files
  add column brand_id uuid not null default '00000000-0000-4000-8000-000000000001' references brands (id);
