-- How far each mailbox was read over IMAP. A UID counts only with its UIDVALIDITY (RFC 9051, 2.3.1.1).
-- It moves in the transaction that takes the mail in: what is past it is here.
create table mailbox_positions (
  -- user@host/folder, never a password
  mailbox text primary key,
  uid_validity bigint not null,
  last_uid bigint not null check (last_uid >= 0),
  at timestamptz not null
);
