-- Today reads the customers who wait for an answer by the count that is kept of their questions, the
-- first few of each severity; cases that are over, until their customer's link ends.
create index case_files_chased_by_severity on case_files (severity, chase_count desc, last_word_at)
  where chase_count > 0 and closed_at is null and resolved_at is null;
create index case_files_corrected on case_files (last_word_at)
  where read_back_state = 'corrected' and closed_at is null and resolved_at is null;
create index case_files_over on case_files (closed_at) where resolved_at is not null;
