-- A request that is changed is taken back, and asked anew in its place: what was approved was something
-- else (MON-5). One request has one successor.
alter table accommodations
  add column replaces_id uuid unique references accommodations,
  add constraint nothing_replaces_itself check (replaces_id <> id);
