-- What a program sends leaves later, and the audit log says which key it was.
alter table composed_drafts add column sent_key uuid references api_keys;
alter table broadcasts add column sent_key uuid references api_keys;
