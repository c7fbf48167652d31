-- A customer who asks to be forgotten. What was written is taken out; when, how much and for how much
-- stays, without her. The row is the tombstone: it is re-applied after an old backup was restored (PRV-1).
create table erasures (
  customer_id uuid primary key references customers,
  erased_at timestamptz not null,
  erased_by uuid references staff,
  -- Rows changed or taken out, by table.
  counts jsonb not null,
  -- SHA-256 of files still to be taken from the disk.
  files text[] not null
);
create index erasures_unfinished on erasures (erased_at) where files <> '{}';

-- Whoever was erased can be reached by nobody.
alter table customers add column erased_at timestamptz;
alter table customers drop constraint reachable;
alter table customers add constraint reachable
  check (email is not null or phone is not null or erased_at is not null);

-- History is only ever added to, and a request for money cannot change: but for an erasure, which says
-- so for its own transaction and takes words only. Ledger and audit log know no exception.
drop trigger case_events_are_append_only on case_events;
create trigger case_events_are_append_only before update or delete or truncate on case_events
  for each statement when (coalesce(current_setting('amends.erasing', true), '') <> 'on')
  execute function refuse_change();
drop trigger accommodations_guard on accommodations;
create trigger accommodations_guard before insert or update on accommodations
  for each row when (coalesce(current_setting('amends.erasing', true), '') <> 'on')
  execute function guard_accommodation();
