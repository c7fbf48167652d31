-- Who may give what alone, and out of what (R15, MON-2, MON-4, MON-9).

create table giving_limits (
  name text not null check (name in
    ('agent-authority', 'lead-authority', 'two-people', 'customer-cap', 'staff-cap')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint not null check (amount_minor > 0),
  days integer check (days between 1 and 3660),
  changed_by uuid references staff,
  changed_at timestamptz not null,
  primary key (name, currency),
  constraint caps_are_over_days check ((days is not null) = (name in ('customer-cap', 'staff-cap')))
);

-- One team, one month, one currency. Reserved when asked, spent when issued. The check is the last word.
create table budgets (
  id uuid primary key,
  team_id uuid not null references teams,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  cap_minor bigint not null check (cap_minor >= 0),
  reserved_minor bigint not null default 0 check (reserved_minor >= 0),
  spent_minor bigint not null default 0 check (spent_minor >= 0),
  changed_by uuid references staff,
  changed_at timestamptz not null,
  unique (team_id, month, currency),
  constraint never_overdrawn check (reserved_minor + spent_minor <= cap_minor)
);

alter table accommodations
  add column asked_minor bigint,
  add column budget_id uuid references budgets,
  add column by_authority boolean not null default false,
  add column notices text[] not null default '{}',
  add column needs_two boolean not null default false,
  add column first_approved_by uuid references staff,
  add column first_approved_at timestamptz;
update accommodations set asked_minor = amount_minor;
alter table accommodations
  alter column asked_minor set not null,
  add constraint never_more_than_asked check (amount_minor <= asked_minor),
  drop constraint outside_with_a_reason,
  add constraint outside_with_a_reason check (
    range_from_minor is null or range_why is not null
    or asked_minor between range_from_minor and range_to_minor),
  drop constraint decisions_have_a_decider,
  add constraint decisions_have_a_decider check (
    state in ('requested', 'withdrawn')
    or (decided_at is not null and (decided_by is not null or by_authority))),
  add constraint authority_is_nobody check (not by_authority or decided_by is null),
  add constraint two_are_two check (
    first_approved_by is null or (first_approved_by <> requested_by
      and (decided_by is null or state = 'declined' or first_approved_by <> decided_by))),
  add constraint two_where_needed check (
    not needs_two or state in ('requested', 'declined', 'withdrawn') or first_approved_by is not null);
create index accommodations_budget on accommodations (budget_id) where budget_id is not null;
create index accommodations_asker on accommodations (requested_by, requested_at desc);

-- What was asked never changes; what is given may only become less, and only by a decision.
create or replace function guard_accommodation() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.asked_minor := coalesce(new.asked_minor, new.amount_minor);
  elsif (new.case_id, new.customer_id, new.kind, new.asked_minor, new.currency, new.what, new.requested_by,
         new.budget_id, new.by_authority)
     is distinct from
     (old.case_id, old.customer_id, old.kind, old.asked_minor, old.currency, old.what, old.requested_by,
      old.budget_id, old.by_authority) then
    raise exception 'what was asked for cannot be changed' using errcode = 'check_violation';
  elsif new.amount_minor <> old.amount_minor and (
      old.state <> 'requested' or new.amount_minor > old.amount_minor
      or (new.decided_by is not distinct from old.decided_by
          and new.first_approved_by is not distinct from old.first_approved_by)) then
    raise exception 'what was asked for cannot be changed' using errcode = 'check_violation';
  elsif new.why <> old.why and new.first_approved_by is not null then
    -- Who approved had read something else (MON-5).
    raise exception 'an approval falls when the request changes' using errcode = 'check_violation';
  end if;
  if new.decided_by is not null and (tg_op = 'INSERT' or old.decided_by is distinct from new.decided_by) then
    if tg_op = 'UPDATE' and old.decided_by is not null then
      raise exception 'a decision cannot be changed' using errcode = 'check_violation';
    end if;
  end if;
  if exists (select from case_files where id = new.case_id and owner_id in (
      case when tg_op = 'INSERT' or old.decided_by is null then new.decided_by end,
      case when tg_op = 'INSERT' or old.first_approved_by is null then new.first_approved_by end)) then
    raise exception 'nobody decides for a case they own' using errcode = 'check_violation';
  end if;
  return new;
end $$;

alter table ledger_entries drop constraint known_account;
alter table ledger_entries add constraint known_account check (account in
  ('goodwill-cost', 'owed-to-customers', 'credits-given', 'refunds-paid', 'goods-given', 'periods-given',
   'gift-cards-in-stock', 'gift-cards-bought', 'budget-reserved', 'budget-left'));
alter table ledger_entries drop constraint ledger_entries_step_check;
alter table ledger_entries add constraint known_step check (step in
  ('loaded', 'reserved', 'released', 'approved', 'issued', 'reversed'));
