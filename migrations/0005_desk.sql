-- What the desk reads every minute of the day: the Today list, and the search.

-- Today: the first few of each severity, by when the word is due; cases nobody has spoken to yet; what
-- customers said; calls of everyone.
create index case_files_due_by_severity on case_files (severity, next_update_due_at)
  where closed_at is null and resolved_at is null;
create index case_files_unspoken on case_files (severity, opened_at)
  where closed_at is null and resolved_at is null and last_word_at = opened_at;
create index case_events_from_customer on case_events (case_id, at)
  where type in ('customer-wrote', 'read-back-corrected', 'call-asked-for')
     or (type = 'contact-logged' and data ->> 'direction' = 'in');
create index call_tasks_due on call_tasks (due_at) where done_at is null;
create index accommodations_decided on accommodations (decided_at)
  where state in ('approved', 'declined', 'issued');
create index messages_failed on messages (created_at)
  where state in ('failed', 'hard_bounce', 'soft_bounce', 'complaint', 'suppressed');

-- Search: everything a customer may say on the phone, in small letters; a phone number by its digits.
alter table case_files add column desk_search text generated always as (
  lower(reference || ' ' || subject || ' ' || coalesce(product, '') || ' ' || coalesce(serial, '') || ' '
    || coalesce(order_ref, '') || ' ' || coalesce(external_ref, '') || ' ' || coalesce(place, ''))) stored;
alter table customers add column desk_search text generated always as (
  lower(name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' '
    || regexp_replace(coalesce(phone, ''), '\D', '', 'g'))) stored;

-- Trigrams make it fast for a million cases. A Postgres without that extension searches more slowly.
do $$
begin
  create extension if not exists pg_trgm;
  create index case_files_search on case_files using gin (desk_search gin_trgm_ops);
  create index customers_search on customers using gin (desk_search gin_trgm_ops);
exception when insufficient_privilege or undefined_file or feature_not_supported then
  raise notice 'pg_trgm is not available here: searching for cases goes without its index';
end $$;
