-- What is given for the customer's trouble, and the books that say so.

create table accommodations (
  id uuid primary key,
  case_id uuid not null references case_files,
  customer_id uuid not null references customers,
  kind text not null check (kind in ('credit', 'gift-card')),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  why text not null check (length(why) between 1 and 4000),
  state text not null check (state in
    ('requested', 'approved', 'declined', 'withdrawn', 'issued', 'heads-up-sent', 'announced')),
  requested_by uuid not null references staff,
  requested_at timestamptz not null,
  decided_by uuid references staff,
  decided_at timestamptz,
  decision_note text check (length(decision_note) <= 4000),
  provider text not null,
  provider_reference text,
  issued_at timestamptz,
  heads_up_at timestamptz,
  announced_at timestamptz,
  -- When the customer was to hear from us as it was asked for: finance answers by then (R15).
  promised_by timestamptz not null,
  version integer not null default 1,
  unique (provider, provider_reference),
  -- Nobody decides on what they asked for. Not a rule of the page: a rule of the table (AZ-5).
  constraint decider_is_another check (decided_by <> requested_by),
  constraint decisions_have_a_decider check (
    state in ('requested', 'withdrawn') or (decided_by is not null and decided_at is not null)),
  constraint declined_with_a_reason check (state <> 'declined' or decision_note is not null),
  constraint issued_with_a_reference check (
    state not in ('issued', 'heads-up-sent', 'announced')
    or (issued_at is not null and provider_reference is not null)),
  -- A gift card never goes without its heads-up (R18).
  constraint heads_up_comes_first check (
    kind <> 'gift-card' or announced_at is null or heads_up_at < announced_at)
) with (fillfactor = 80);
create index accommodations_waiting on accommodations (promised_by, requested_at, id) where state = 'requested';
create index accommodations_case on accommodations (case_id);
create index accommodations_customer on accommodations (customer_id, requested_at desc);
create index accommodations_approved on accommodations (decided_at, id) where state = 'approved';
create index accommodations_headed_up on accommodations (heads_up_at, id) where state = 'heads-up-sent';

-- What was asked never changes: for another amount it is withdrawn and asked anew (MON-5). And nobody
-- decides for a case they own (AZ-5).
create function guard_accommodation() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and
     (new.case_id, new.customer_id, new.kind, new.amount_minor, new.currency, new.requested_by)
     is distinct from
     (old.case_id, old.customer_id, old.kind, old.amount_minor, old.currency, old.requested_by) then
    raise exception 'what was asked for cannot be changed' using errcode = 'check_violation';
  end if;
  if new.decided_by is not null and (tg_op = 'INSERT' or old.decided_by is distinct from new.decided_by) then
    if tg_op = 'UPDATE' and old.decided_by is not null then
      raise exception 'a decision cannot be changed' using errcode = 'check_violation';
    end if;
    if exists (select from case_files where id = new.case_id and owner_id = new.decided_by) then
      raise exception 'nobody decides for a case they own' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger accommodations_guard before insert or update on accommodations
  for each row execute function guard_accommodation();

-- The books. Positive is debit, negative is credit; a posting sums to zero in one currency.
create table ledger_entries (
  id bigint generated always as identity primary key,
  posting_id uuid not null,
  -- A step of an accommodation, or a batch of codes loaded into stock.
  accommodation_id uuid references accommodations,
  batch_id uuid,
  account text not null check (account in
    ('goodwill-cost', 'owed-to-customers', 'credits-given', 'gift-cards-in-stock', 'gift-cards-bought')),
  amount_minor bigint not null check (amount_minor <> 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  step text not null check (step in ('loaded', 'approved', 'issued', 'reversed')),
  at timestamptz not null,
  constraint of_one_thing check (
    (step = 'loaded') = (batch_id is not null) and (step = 'loaded') = (accommodation_id is null))
);
create index ledger_entries_at on ledger_entries (at, id);
create index ledger_entries_account on ledger_entries (account, currency, at);
create index ledger_entries_posting on ledger_entries (posting_id);
-- One posting a step: a step cannot be booked twice, whatever runs again.
create unique index ledger_one_posting_a_step on ledger_entries (accommodation_id, step, account)
  where accommodation_id is not null;
create unique index ledger_one_posting_a_batch on ledger_entries (batch_id, currency, account)
  where batch_id is not null;
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
  batch_id uuid not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- AES-256-GCM under a key from SECRET_KEY, bound to the row's id (MON-8); the fingerprint (HMAC) finds doubles.
  sealed_code text not null,
  key_id smallint not null,
  fingerprint text not null unique,
  expires_on date,
  loaded_by uuid references staff,
  loaded_at timestamptz not null,
  -- One code an accommodation, one accommodation a code.
  accommodation_id uuid unique references accommodations,
  taken_at timestamptz,
  constraint taken_by_something check ((accommodation_id is null) = (taken_at is null))
);
create index gift_card_codes_free on gift_card_codes (currency, amount_minor, expires_on, id)
  where accommodation_id is null;
create index gift_card_codes_key on gift_card_codes (key_id);

-- Codes sent to the customer's address before a gift card is opened. Only a keyed hash is kept, and the
-- wrong tries are counted for the link, so that a new code gives no new tries (CAP-10).
create table one_time_codes (
  id uuid primary key,
  link_id uuid not null references case_links,
  accommodation_id uuid not null references accommodations,
  code_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_codes_link on one_time_codes (link_id, accommodation_id, created_at desc);

create table link_tries (
  link_id uuid primary key references case_links,
  wrong integer not null default 0 check (wrong >= 0),
  locked_at timestamptz
);
