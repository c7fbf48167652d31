-- A name for a filter of the case list: one's own, or for everybody on the desk. No words that find a
-- customer are kept in it.
create table saved_views (
  id uuid primary key,
  staff_id uuid not null references staff,
  name text not null check (length(name) between 1 and 60),
  is_shared boolean not null,
  words text not null check (length(words) <= 200),
  status text not null check (length(status) <= 40),
  of_oneself boolean not null,
  owner_id uuid references staff,
  created_at timestamptz not null,
  constraint one_owner_or_oneself check (not (of_oneself and owner_id is not null))
);
create unique index saved_views_name on saved_views (staff_id, lower(name));
create index saved_views_shared on saved_views (lower(name)) where is_shared;
