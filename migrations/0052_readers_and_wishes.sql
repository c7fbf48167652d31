-- Whom a customer lets read her case, each by a link of their own; and how she wants to hear from us.
alter table case_links
  add column reader_name text check (length(reader_name) between 1 and 200),
  add column reader_email text check (length(reader_email) <= 254),
  add constraint reader_is_known check (reader in ('customer', 'reader')),
  add constraint reader_has_a_name check ((reader = 'reader') = (reader_name is not null and reader_email is not null));
-- One good link a reader.
create unique index case_links_readers on case_links (case_id, reader_email)
  where reader = 'reader' and revoked_at is null;

alter table customers
  add column mails text not null default 'every-word' check (mails in ('every-word', 'news-only')),
  add column reach_by text not null default 'mail' check (reach_by in ('mail', 'phone'));
