-- Everything that leaves by mail. The table is the queue: a row is written in the transaction of the
-- change it belongs to, claimed under a lease and a fence, and its state never says more than is known.

create function address_hash(address text) returns text language sql immutable parallel safe
  return encode(sha256(convert_to(lower(address), 'UTF8')), 'hex');

create table messages (
  id uuid primary key,
  position bigint generated always as identity,
  case_id uuid references case_files,
  customer_id uuid references customers,
  kind text not null,
  recipient_name text not null,
  recipient_address text not null,
  recipient_domain text generated always as (lower(split_part(recipient_address, '@', -1))) stored,
  locale text not null,
  props jsonb not null,
  -- The same words again write no second mail.
  once text unique,
  state text not null default 'queued' check (state in (
    'draft', 'held', 'queued', 'sending', 'in_doubt', 'handed_over', 'delivered',
    'soft_bounce', 'hard_bounce', 'complaint', 'failed', 'suppressed', 'cancelled')),
  in_doubt_policy text not null default 'hold' check (in_doubt_policy in ('hold', 'resend')),
  due_at timestamptz not null,
  attempts integer not null default 0,
  -- Temporary refusals of this recipient; trouble with the relay is not the recipient's.
  deferrals integer not null default 0,
  first_tried_at timestamptz,
  claimed_by text,
  lease_until timestamptz,
  fence bigint not null default 0,
  message_id text not null unique,
  dated_at timestamptz not null,
  in_reply_to text,
  references_ids text[] not null default '{}',
  last_code integer,
  last_response text,
  handed_over_at timestamptz,
  decided_by uuid references staff,
  decided_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references staff,
  constraint sending_is_held check (state <> 'sending' or (claimed_by is not null and lease_until is not null))
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);

create index messages_due on messages (due_at, position) where state = 'queued';
create index messages_sending on messages (lease_until) where state = 'sending';
create index messages_in_doubt on messages (created_at) where state = 'in_doubt';
create index messages_case on messages (case_id, position) where case_id is not null;
create index messages_handed_over on messages (handed_over_at) where handed_over_at is not null;

-- Whom we no longer write to, and why. The address is kept as a hash: it outlives an erasure.
create table suppressions (
  address_hash text not null,
  kind text not null check (kind in ('hard', 'complaint', 'unsubscribe')),
  at timestamptz not null,
  message_id uuid references messages,
  primary key (address_hash, kind)
);

-- The doorbell: waiting workers look at once. Several rings in one transaction are one.
create function ring_outbox() returns trigger language plpgsql as $$
begin
  if exists (select from added where state = 'queued') then
    perform pg_notify('outbox', '');
  end if;
  return null;
end $$;
create trigger messages_ring after insert on messages
  referencing new table as added for each statement execute function ring_outbox();
