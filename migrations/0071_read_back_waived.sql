-- Remedies wait for the customer's yes to what we understood (R4), or for staff to go on without it. Since when.
alter table case_files add column read_back_waived_at timestamptz;
