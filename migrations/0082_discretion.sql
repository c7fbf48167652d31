-- Mails of a discreet case say only that there is news.
alter table case_files add column discreet boolean not null default false;
