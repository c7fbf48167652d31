-- Which database this knows itself to be: server and number. In a copy, such as a restored dump, it is another.
create table database_mark (
  only_one boolean primary key default true check (only_one),
  mark text not null,
  noted_at timestamptz not null
);

-- A backup was restored here. Until sending is let go on, what may have left after the backup was taken
-- waits for a person, and orders for what was asked before are looked up before they are placed.
create table restorations (
  id uuid primary key,
  restored_at timestamptz not null,
  -- Minutes in which a worker did what had fallen due.
  rounds integer not null default 0,
  released_at timestamptz
);
create index restorations_unreleased on restorations (restored_at) where released_at is null;
