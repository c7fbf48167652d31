-- A mail that is composed may be sent by a program that acts for a member of staff. It leaves later, by
-- a worker: whether a person or a program sent it is kept until then.

alter table composed_drafts add column sent_through text
  check (sent_through in ('staff', 'api'));
update composed_drafts set sent_through = 'staff' where sent_by is not null;

-- All drafts of a case, in the order they were begun: what a program reads page by page.
create index composed_drafts_begun on composed_drafts (case_id, created_at, id);
