-- A visit or a call at a time the customer agrees to: offered with one time or several, confirmed by her.
create table case_appointments (
  id uuid primary key,
  case_id uuid not null references case_files,
  what text not null check (length(what) between 1 and 200),
  place text check (length(place) <= 300),
  with_whom text check (length(with_whom) <= 200),
  offered_by uuid not null references staff,
  offered_at timestamptz not null,
  -- Moves with every new offer: the SEQUENCE of its calendar file (RFC 5545).
  revision integer not null default 0,
  state text not null default 'offered' check (state in ('offered', 'confirmed', 'move-asked', 'cancelled')),
  slot_id uuid,
  confirmed_at timestamptz,
  -- When it would suit her, in her words.
  wish text check (length(wish) <= 4000),
  because text check (length(because) <= 4000),
  constraint confirmed_with_a_slot check ((state = 'confirmed') = (slot_id is not null)),
  constraint confirmed_with_a_moment check ((slot_id is null) = (confirmed_at is null)),
  constraint moved_with_a_wish check ((state = 'move-asked') <= (wish is not null)),
  constraint cancelled_with_a_reason check ((state = 'cancelled') = (because is not null))
);
create index case_appointments_case on case_appointments (case_id, offered_at);

create table appointment_slots (
  id uuid primary key,
  appointment_id uuid not null references case_appointments,
  revision integer not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  constraint right_way_up check (starts_at < ends_at)
);
create index appointment_slots_of on appointment_slots (appointment_id, starts_at);
alter table case_appointments
  add constraint confirmed_slot foreign key (slot_id) references appointment_slots deferrable initially deferred;
