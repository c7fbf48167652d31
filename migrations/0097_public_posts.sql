-- What somebody wrote about us in public (R26): where it stands, its picture, and whether we answered there.
-- The handle is whom a customer is known by where she has told us no more.
create table public_posts (
  id uuid primary key,
  case_id uuid not null references case_files,
  network text not null check (length(network) between 1 and 40),
  url text not null check (length(url) between 1 and 2000),
  handle text check (length(handle) between 1 and 200),
  picture_id uuid references attachments,
  seen_at timestamptz not null,
  answer_due_at timestamptz not null,
  -- Answered with these words, or let be for a reason.
  reply text check (length(reply) <= 1000),
  because text check (length(because) between 1 and 2000),
  settled_at timestamptz,
  settled_by uuid references staff,
  unique (case_id, url),
  constraint settled_one_way check ((settled_at is null) = (num_nonnulls(reply, because) = 0)
    and num_nonnulls(reply, because) <= 1 and (settled_at is null) = (settled_by is null))
);
create index public_posts_waiting on public_posts (answer_due_at) where settled_at is null;

-- Known by her handle alone, until she tells us how to reach her.
alter table customers add column public_handle text check (length(public_handle) between 3 and 250);
create unique index customers_public_handle on customers (public_handle) where public_handle is not null;

-- Where the public can write to a brand; may stand in a public reply.
alter table brands add column contact_url text check (contact_url ~ '^https://' and length(contact_url) <= 120);
