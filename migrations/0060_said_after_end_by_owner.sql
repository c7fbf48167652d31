-- One person's Today: their customers who wrote after the end, without passing over everybody else's.
create index case_files_said_after_end_by_owner on case_files (owner_id, said_after_end_at)
  where said_after_end_at is not null and resolved_at is not null;
