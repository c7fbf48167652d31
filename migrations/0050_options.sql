-- Options to choose from (R16): a round of them is put on a case at a time; what is not chosen stays readable.
create table option_rounds (
  id uuid primary key,
  case_id uuid not null references case_files,
  -- What staff say above them; with an honest no it says why it cannot be done.
  words text check (length(words) between 1 and 4000),
  is_honest_no boolean not null,
  offered_by uuid not null references staff,
  offered_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'chosen', 'begun', 'withdrawn')),
  chosen_id uuid,
  chosen_at timestamptz,
  begun_at timestamptz,
  because text check (length(because) <= 4000),
  constraint honest_no_says_why check (not is_honest_no or words is not null),
  constraint chosen_with_a_moment check ((chosen_id is null) = (chosen_at is null)),
  constraint only_a_choice_begins check (state not in ('chosen', 'begun') or chosen_id is not null),
  constraint begun_with_a_moment check ((state = 'begun') <= (begun_at is not null)),
  constraint withdrawn_with_a_reason check ((state = 'withdrawn') <= (because is not null))
);
-- One round waits at a time.
create unique index option_rounds_standing on option_rounds (case_id) where state in ('open', 'chosen');
create index option_rounds_case on option_rounds (case_id, offered_at);

-- One way of putting it right, and what it costs the customer in time, trips and money (R14).
create table case_options (
  id uuid primary key,
  round_id uuid not null references option_rounds,
  position integer not null,
  title text not null check (length(title) between 1 and 200),
  words text check (length(words) <= 2000),
  minutes integer not null check (minutes >= 0),
  trips integer not null check (trips >= 0),
  cost_minor bigint check (cost_minor > 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  why text check (length(why) <= 2000),
  unique (round_id, position),
  constraint money_with_its_currency check ((cost_minor is null) = (currency is null)),
  constraint trips_and_money_are_justified check ((trips = 0 and cost_minor is null) or why is not null)
);
alter table option_rounds
  add constraint chosen_is_an_option foreign key (chosen_id) references case_options deferrable initially deferred;
