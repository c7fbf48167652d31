-- A page that says only whom to talk to, while something keeps its case from being shown.
alter table case_files add column restricted boolean not null default false;
