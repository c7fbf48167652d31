-- Mail that a person composes: a draft that is saved as it is typed, held for some seconds before it
-- leaves, and read by a second person where that is asked for.

create table composed_drafts (
  id uuid primary key,
  case_id uuid not null references case_files,
  moment text not null check (length(moment) <= 60),
  -- The promise or the partner's errand it is about.
  about_id uuid,
  -- Named parts as they were typed: Markdown, and a few plain fields.
  parts jsonb not null,
  -- Promises of its text, written down as it leaves.
  promises jsonb not null default '[]',
  state text not null default 'open'
    check (state in ('open', 'second-reading', 'held', 'sent', 'discarded')),
  -- Moves with every change of the text: a stale save or send is told.
  version integer not null default 1,
  created_by uuid not null references staff,
  created_at timestamptz not null,
  edited_by uuid not null references staff,
  edited_at timestamptz not null,
  submitted_by uuid references staff,
  submitted_at timestamptz,
  approved_by uuid references staff,
  -- What was approved, as a hash: an edit afterwards voids it.
  approved_hash text,
  sent_by uuid references staff,
  leaves_at timestamptz,
  message_id uuid references messages,
  -- Why it did not leave after all.
  came_back text,
  constraint held_has_its_time check (state <> 'held' or (leaves_at is not null and sent_by is not null)),
  constraint another_person_read_it check (approved_by is null or approved_by <> edited_by)
);
create index composed_drafts_case on composed_drafts (case_id, edited_at)
  where state in ('open', 'second-reading', 'held');
create index composed_drafts_held on composed_drafts (leaves_at) where state = 'held';
create index composed_drafts_second on composed_drafts (submitted_at) where state = 'second-reading';

-- A finding that was overridden, and why. Kept with the draft, whatever becomes of it.
create table reading_overrides (
  draft_id uuid not null references composed_drafts,
  rule text not null check (length(rule) <= 60),
  words text not null,
  reason text not null check (length(reason) between 1 and 1000),
  by_id uuid not null references staff,
  at timestamptz not null,
  primary key (draft_id, rule, words)
);

-- Who has a draft open at this minute, so that two are told of each other.
create table draft_editors (
  draft_id uuid not null,
  staff_id uuid not null references staff on delete cascade,
  seen_at timestamptz not null,
  primary key (draft_id, staff_id)
);

-- A second person reads what leaves for this customer.
alter table case_files add column sensitive boolean not null default false;

-- A role that writes and does not send.
alter table staff drop constraint staff_role_check;
alter table staff add constraint staff_role_check
  check (role in ('agent', 'drafter', 'lead', 'finance', 'administrator', 'reader'));
