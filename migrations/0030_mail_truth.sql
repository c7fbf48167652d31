-- What became of a mail after it was handed over, as told by bounces and by the provider. A report is
-- kept once, in whatever order they come: what a message is follows from all of them together.

create table message_reports (
  id bigint generated always as identity primary key,
  message_id uuid not null references messages,
  -- Who says so ("postmark", "bounce") and their name for it: the same one again changes nothing.
  source text not null,
  key text not null check (length(key) between 1 and 300),
  said text not null check (said in ('delivered', 'delayed', 'soft-bounce', 'hard-bounce', 'complaint')),
  address_is_dead boolean not null default false,
  at timestamptz not null,
  code integer,
  words text,
  received_at timestamptz not null,
  unique (source, key)
);
create index message_reports_message on message_reports (message_id, id);

-- Reports of a sending before the last "send again" say nothing about the new one.
alter table messages add column reports_before bigint not null default 0;

-- A suppression can be lifted, with a reason; the row stays, and comes into force again by a new bounce.
alter table suppressions
  add column lifted_at timestamptz,
  add column lifted_by uuid references staff,
  add column lifted_because text check (length(lifted_because) between 1 and 2000);
