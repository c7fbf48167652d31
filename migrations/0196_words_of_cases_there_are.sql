-- The words of cases opened before 0195. In a migration of its own: nobody waits for it but who changes the
-- words of a case.
insert into case_words (case_id, words) select id, desk_search from case_files
  on conflict (case_id) do nothing;

do $$
begin
  create index case_words_search on case_words using gin (words gin_trgm_ops);
exception when undefined_object then
  raise notice 'pg_trgm is not available here: searching for cases goes without its index';
end $$;
analyze case_words;
