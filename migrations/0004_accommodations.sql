-- What is given for the customer's trouble, and the books that say so.

create table accommodations (
  id uuid primary key,
  case_id uuid not null references case_files,
  customer_id uuid not null references customers,
  kind text not null check (kind in ('credit', 'gift-card')),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  why text not null,
  state text not null check (state in
    ('requested', 'approved', 'declined', 'withdrawn', 'heads-up-sent', 'issued', 'announced')),
  requested_by uuid not null references staff,
  requested_at timestamptz not null,
  decided_by uuid references staff,
  decided_at timestamptz,
  decision_note text,
  issued_at timestamptz,
  announced_at timestamptz,
  provider text not null,
  provider_reference text unique,
  promised_by timestamptz,
  version integer not null default 1,
  -- Nobody decides on what they asked for. Not a rule of the page: a rule of the table (AZ-5).
  constraint decider_is_another check (decided_by <> requested_by)
);
create index accommodations_waiting on accommodations (promised_by, requested_at) where state = 'requested';
create index accommodations_case on accommodations (case_id);
create index accommodations_customer on accommodations (customer_id);
create index accommodations_moving on accommodations (state, decided_at) where state in ('approved', 'heads-up-sent', 'issued');

create table ledger_entries (
  id bigint generated always as identity primary key,
  posting_id uuid not null,
  accommodation_id uuid not null references accommodations,
  account text not null,
  amount_minor bigint not null check (amount_minor <> 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  step text not null check (step in ('approved', 'issued', 'revealed', 'reversed')),
  at timestamptz not null
);
create index ledger_entries_accommodation on ledger_entries (accommodation_id);
create index ledger_entries_account on ledger_entries (account, at);
-- One posting a step: a step cannot be booked twice, whatever runs again.
create unique index ledger_one_posting_a_step on ledger_entries (accommodation_id, step, account);
create trigger ledger_is_append_only before update or delete or truncate on ledger_entries
  for each statement execute function refuse_change();

create function ledger_must_balance() returns trigger language plpgsql as $$
begin
  if (select sum(amount_minor) from ledger_entries where posting_id = new.posting_id) <> 0
     or (select count(distinct currency) from ledger_entries where posting_id = new.posting_id) <> 1 then
    raise exception 'posting % does not balance', new.posting_id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger ledger_balances after insert on ledger_entries
  deferrable initially deferred for each row execute function ledger_must_balance();

create sequence credit_numbers start 1001;

create table gift_card_codes (
  id uuid primary key,
  batch text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- AES-256-GCM under SECRET_KEY's data key, bound to the row id (MON-8); the fingerprint (HMAC) finds doubles.
  sealed_code text not null,
  fingerprint text not null unique,
  expires_on date,
  loaded_by uuid references staff,
  loaded_at timestamptz not null,
  accommodation_id uuid unique references accommodations,
  taken_at timestamptz
);
create index gift_card_codes_free on gift_card_codes (currency, amount_minor, expires_on) where accommodation_id is null;
