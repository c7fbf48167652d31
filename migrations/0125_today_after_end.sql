-- What customers said after their case was over is read from the index alone: most of it lies too far back
-- for Today, and every year adds to it.
drop index case_files_said_after_end;
create index case_files_said_after_end on case_files (said_after_end_at)
  include (id, team_id, last_word_at, closed_at)
  where said_after_end_at is not null and resolved_at is not null;
