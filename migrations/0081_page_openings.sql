-- Who looked at a customer's page, by the hour. The visitor is a keyed hash that is another one each
-- day: no address stands here, and nobody is followed from day to day. Forgotten after 90 days.
create table page_openings (
  link_id uuid not null references case_links (id) on delete cascade,
  hour timestamptz not null,
  visitor text not null check (length(visitor) = 12),
  by_machine boolean not null,
  openings integer not null check (openings > 0),
  primary key (link_id, hour, visitor, by_machine)
);
create index page_openings_hours on page_openings (hour);
