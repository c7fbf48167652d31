-- Known problems: the same failure with many customers (R24), the cases that are part of one, and
-- customers who are affected and have not complained.

create table problems (
  id uuid primary key,
  -- For staff.
  title text not null check (length(title) between 1 and 200),
  failure text not null check (length(failure) <= 60),
  product text check (length(product) between 1 and 200),
  -- For customers, by language: {"en": "…"}. The only words of it that any of them reads.
  words jsonb not null,
  state text not null default 'looking' check (state in ('looking', 'workaround', 'fixed')),
  cause text,
  fix text,
  prevention text,
  owner_id uuid not null references staff,
  -- Moves with every change: a stale page is told.
  version integer not null default 1,
  created_by uuid references staff,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  fixed_at timestamptz
);
create index problems_updated on problems (updated_at desc, id);

-- A case is part of one known problem at most.
create table problem_cases (
  case_id uuid primary key references case_files,
  problem_id uuid not null references problems,
  linked_by uuid references staff,
  linked_at timestamptz not null
);
create index problem_cases_problem on problem_cases (problem_id, linked_at, case_id);

-- Customers who are affected and have not complained. Not a case: nobody owes them a next word.
create table problem_affected (
  id uuid primary key,
  problem_id uuid not null references problems,
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) <= 254),
  locale text not null,
  added_by uuid references staff,
  added_at timestamptz not null,
  unique (problem_id, email)
);

-- What else came back: the same product within some weeks.
create index case_files_by_product on case_files (lower(product), opened_at) where product is not null;
