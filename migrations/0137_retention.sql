-- How long each kind of data is kept, in days; null: for ever. A kind without a row goes by its default.
create table retention_rules (
  kind text primary key check (kind in
    ('customers', 'received-mails', 'chat-alerts', 'provider-news', 'idempotency-keys')),
  days integer check (days between 1 and 36500),
  set_at timestamptz not null
);
