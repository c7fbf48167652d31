-- The words a case is searched by stand beside it. An update of a case that moves any of its clocks writes it
-- into each of its indexes anew, and forty trigrams are the dearest of them.
create table case_words (
  case_id uuid primary key references case_files (id) on delete cascade,
  words text not null
);
insert into case_words select id, desk_search from case_files;

drop trigger case_files_search_words on case_files;
drop function case_search_words();
alter table case_files drop column desk_search;

create function keep_case_words() returns trigger language plpgsql as $$
begin
  insert into case_words (case_id, words)
  values (new.id,
    lower(new.reference || ' ' || new.subject || ' ' || coalesce(new.product, '') || ' '
      || coalesce(new.serial, '') || ' ' || coalesce(new.order_ref, '') || ' ' || coalesce(new.external_ref, '')
      || ' ' || coalesce(new.place, '')))
  on conflict (case_id) do update set words = excluded.words;
  return null;
end $$;
create trigger case_files_words
  after insert or update of reference, subject, product, serial, order_ref, external_ref, place on case_files
  for each row execute function keep_case_words();

do $$
begin
  create index case_words_search on case_words using gin (words gin_trgm_ops);
exception when undefined_object then
  raise notice 'pg_trgm is not available here: searching for cases goes without its index';
end $$;
analyze case_words;

-- Her cases are few, and found by her: the product is compared in each.
drop index case_files_product;
