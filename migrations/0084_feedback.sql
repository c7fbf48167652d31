-- What customers say once it is put right (R22): how it was for them, once for each resolution. It can
-- be changed; a low answer waits for a person until somebody says that it was seen to.
create table satisfaction_answers (
  id uuid primary key,
  case_id uuid not null references case_files,
  resolution_no integer not null check (resolution_no > 0),
  score smallint not null check (score between 1 and 5),
  words text check (length(words) between 1 and 5000),
  answered_at timestamptz not null,
  changed_at timestamptz,
  seen_by uuid references staff,
  seen_at timestamptz,
  unique (case_id, resolution_no),
  constraint seen_by_somebody check ((seen_by is null) = (seen_at is null))
);
create index satisfaction_answers_low on satisfaction_answers (answered_at) where score <= 2 and seen_at is null;
create index satisfaction_answers_answered on satisfaction_answers (answered_at);

-- The two questions about the product after the first failure: asked by mail once, answered once.
create table failure_questions (
  case_id uuid primary key references case_files,
  asked_at timestamptz,
  doing text check (length(doing) between 1 and 5000),
  helped text check (length(helped) between 1 and 5000),
  answered_at timestamptz,
  changed_at timestamptz,
  constraint answered_with_words check ((answered_at is null) = (doing is null and helped is null))
);

-- Today finds what she chose, and what she asks to move, along what waits alone.
create index option_rounds_chosen on option_rounds (chosen_at) where state = 'chosen';
create index case_appointments_move_asked on case_appointments (offered_at) where state = 'move-asked';
