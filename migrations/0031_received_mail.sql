-- Mail that came in: every one is kept, whole, in the file store; here stands what it is and what was
-- made of it. What no rule can place is parked until somebody decides.

create table received_mails (
  id uuid primary key,
  received_at timestamptz not null,
  source text not null check (source in ('hook', 'imap')),
  -- The bytes as they came. The same bytes again are the same mail.
  content_sha256 text not null unique,
  size_bytes bigint not null check (size_bytes >= 0),
  -- Message-ID, sender and words: the same mail by another way is known by it.
  twin_key text unique,
  header_id text,
  from_name text not null,
  from_address text,
  subject text not null,
  -- What was written, what it quotes, its signature, in their order.
  pieces jsonb not null,
  kind text not null,
  state text not null check (state in ('taken', 'parked', 'settled')),
  why text not null,
  case_id uuid references case_files,
  about_message_id uuid references messages,
  -- Of a bounce: what it says, for the day somebody believes it.
  report jsonb,
  -- Files that were not put on the case, and why.
  left_out jsonb not null default '[]',
  settled_as text check (settled_as in ('hers', 'a-strangers', 'report', 'dismissed')),
  settled_by uuid references staff,
  settled_at timestamptz,
  constraint decided_by_somebody check (state <> 'settled' or (settled_as is not null and settled_by is not null))
);
create index received_mails_parked on received_mails (received_at) where state = 'parked';
create index received_mails_case on received_mails (case_id, received_at) where case_id is not null;

-- How far each mailbox was read (RFC 9051: a UID counts only with its UIDVALIDITY).
create table mailbox_cursors (
  mailbox text primary key,
  uid_validity text not null,
  last_uid bigint not null,
  at timestamptz not null
);
