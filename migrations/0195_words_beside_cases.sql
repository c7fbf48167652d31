-- The words a case is searched by stand beside it. An update of a case that moves any of its clocks writes it
-- into each of its indexes anew, and forty trigrams are the dearest of them. Those of the cases there are
-- come with 0196: the trigger stands by then, so that no case opened meanwhile is left out.
create table case_words (
  case_id uuid primary key references case_files (id) on delete cascade,
  words text not null
);

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

-- The column stays for processes of the release before, which go on to search it, only slower. The next
-- release drops it, with its trigger.
drop index if exists case_files_search;

-- Her cases are few, and found by her: the product is compared in each.
drop index case_files_product;
