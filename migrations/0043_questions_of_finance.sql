-- What finance asks before it decides, and the answer, in place (R15).

create table accommodation_questions (
  id uuid primary key,
  accommodation_id uuid not null references accommodations,
  question text not null check (length(question) between 1 and 2000),
  asked_by uuid not null references staff,
  asked_at timestamptz not null,
  answer text check (length(answer) between 1 and 4000),
  answered_by uuid references staff,
  answered_at timestamptz,
  constraint answered_by_somebody check (
    (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create index accommodation_questions_of on accommodation_questions (accommodation_id, asked_at);
-- One open question at a time: the next is asked once this one has its answer.
create unique index accommodation_questions_open on accommodation_questions (accommodation_id)
  where answer is null;
