-- One update, written once, that reaches every case of a known problem (R24).

create table broadcasts (
  id uuid primary key,
  problem_id uuid not null references problems,
  moment text not null check (moment in ('update', 'problem-fixed')),
  -- By language, as staff wrote them: {"en": "…", "de": "…"}.
  words jsonb not null,
  -- Why an error of the reading was left as it is (R13).
  reading_reason text check (length(reading_reason) between 1 and 1000),
  state text not null default 'draft' check (state in ('draft', 'sending', 'paused', 'stopped', 'done')),
  version integer not null default 1,
  written_by uuid not null references staff,
  written_at timestamptz not null,
  sent_by uuid references staff,
  sent_at timestamptz,
  -- Until then nothing leaves, and it can be stopped whole.
  leaves_at timestamptz,
  -- How many it goes to: counted, said and typed before it was sent.
  recipients integer,
  ended_at timestamptz,
  constraint sent_has_its_time check (state = 'draft' or (sent_by is not null and leaves_at is not null and recipients is not null))
);
create index broadcasts_problem on broadcasts (problem_id, written_at desc);
create index broadcasts_due on broadcasts (leaves_at) where state = 'sending';
-- Two people press send: one broadcast.
create unique index broadcasts_one_at_a_time on broadcasts (problem_id) where state in ('sending', 'paused');

-- Whom it goes to, fixed as it was sent. Each row is settled in the transaction that tells her.
create table broadcast_recipients (
  broadcast_id uuid not null references broadcasts,
  position integer not null,
  case_id uuid references case_files,
  affected_id uuid references problem_affected,
  state text not null default 'waiting'
    check (state in ('waiting', 'told', 'second-reader', 'skipped', 'failed', 'stopped')),
  why text,
  settled_at timestamptz,
  primary key (broadcast_id, position),
  constraint one_of_both check ((case_id is null) <> (affected_id is null))
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);
create unique index broadcast_recipients_case on broadcast_recipients (broadcast_id, case_id) where case_id is not null;
create unique index broadcast_recipients_affected on broadcast_recipients (broadcast_id, affected_id) where affected_id is not null;
create index broadcast_recipients_waiting on broadcast_recipients (broadcast_id, position) where state = 'waiting';

-- Mail to one person never waits behind mail to many: lane 0 leaves first.
alter table messages add column lane smallint not null default 0 check (lane in (0, 1));
drop index messages_due;
create index messages_due on messages (lane, due_at, position) where state = 'queued';
