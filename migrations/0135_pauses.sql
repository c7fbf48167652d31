-- Somebody has stopped what leaves the building: mail, or money. Claims ask this table in their own
-- statement, so that a pause counts in every process from its commit on. Ended pauses stay: who, and why.
create table pauses (
  id uuid primary key,
  what text not null check (what in ('sending', 'money')),
  because text not null,
  began_at timestamptz not null,
  -- Nobody: by a command, or by the program itself.
  began_by uuid references staff,
  ended_at timestamptz,
  ended_by uuid references staff,
  constraint ends_after_it_began check (ended_at >= began_at)
);
create unique index pauses_one_at_a_time on pauses (what) where ended_at is null;

-- Workers ask at once, and not only at their next look.
create function ring_pauses() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', 'pauses');
  return null;
end $$;
create trigger pauses_ring after insert or update on pauses
  for each statement execute function ring_pauses();
