-- Parts of a brand's pages that open only for who typed the number sent to the reader's own address.
alter table brands add column behind_number text[] not null default '{}'
  check (behind_number <@ array['money', 'address', 'files']);

-- A one-time number opens one gift card; without one, the closed parts of its link's page.
alter table one_time_codes alter column accommodation_id drop not null;

-- Who typed it: a keyed hash of the secret in the reader's cookie, good for one link and half an hour.
create table page_proofs (
  secret_hash text primary key check (length(secret_hash) = 43),
  link_id uuid not null references case_links (id) on delete cascade,
  proven_at timestamptz not null,
  ends_at timestamptz not null,
  constraint ends_after_it_was_proven check (ends_at > proven_at)
);
create index page_proofs_link on page_proofs (link_id);
