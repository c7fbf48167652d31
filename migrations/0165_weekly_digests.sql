-- The week in figures, by mail (R27): whose figures somebody of the staff is told of, where they said so,
-- and the first day of the newest week they were told of, or that was passed over.
create table weekly_digests (
  staff_id uuid primary key references staff,
  whose text check (whose in ('nobody', 'team', 'everybody')),
  last_week date
);
