-- Who carries out a kind of accommodation, where finance chose another than the kind's own.
create table provider_choices (
  kind text primary key,
  provider text not null,
  changed_by uuid not null references staff,
  changed_at timestamptz not null
);

-- What is ordered from a provider outside. One order an accommodation: written with the approval, placed
-- by the worker, looked up wherever no answer says what became of it (F14, MON-6).
create table provider_orders (
  accommodation_id uuid primary key references accommodations,
  provider text not null,
  -- The order's name there: the accommodation's id, and from the second round on a number with it.
  round integer not null default 1 check (round between 1 and 999),
  external_id text not null unique,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- Where it goes there, such as a customer or an invoice; kept before it is sent, so that a repeat goes there too.
  target text check (length(target) between 1 and 200),
  -- Our own number of a credit, which the customer reads in both places.
  number text,
  state text not null check (state in ('to-place', 'placing', 'unknown', 'pending', 'issued', 'redeemed',
    'expired', 'returned', 'failed', 'cancelled')),
  -- From when the worker looks at it again; null while there is nothing to do.
  due_at timestamptz,
  tries integer not null default 0,
  lease_until timestamptz,
  fence bigint not null default 0,
  -- When it may first have reached the provider: from then on it is looked up before it is sent again.
  asked_at timestamptz,
  reference text,
  -- What the provider calls the gift itself, where that is another name than the order's.
  gift_reference text,
  -- A link of a gift, sealed under SECRET_KEY and bound to the accommodation's id (MON-8).
  sealed_link text,
  key_id smallint,
  link_wanted boolean not null default false,
  expires_on date,
  refusal text,
  -- What the provider said, in its words, one line.
  last_words text check (length(last_words) <= 400),
  opened_by uuid references staff,
  opened_at timestamptz not null,
  call_off_by uuid references staff,
  settled_at timestamptz,
  constraint refused_for_a_reason check ((state = 'failed') = (refusal is not null)),
  constraint issued_with_a_reference check (
    state not in ('pending', 'issued', 'redeemed', 'expired', 'returned') or reference is not null),
  constraint sealed_with_a_key check ((sealed_link is null) = (key_id is null)),
  unique (provider, reference)
);
create index provider_orders_due on provider_orders (due_at) where due_at is not null;
create index provider_orders_stuck on provider_orders (opened_at) where state in ('failed', 'unknown');
create index provider_orders_opened on provider_orders (provider, opened_at);
create index provider_orders_key on provider_orders (key_id) where key_id is not null;

-- What was approved cannot become something else on its way out.
create function guard_provider_order() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.accommodation_id, new.provider, new.amount_minor, new.currency, new.opened_at)
     is distinct from (old.accommodation_id, old.provider, old.amount_minor, old.currency, old.opened_at) then
    raise exception 'what was ordered cannot be changed' using errcode = 'check_violation';
  end if;
  if starts_with(new.external_id, new.accommodation_id::text) is not true then
    raise exception 'an order is named after its accommodation' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger provider_orders_guard before insert or update on provider_orders
  for each row execute function guard_provider_order();

-- News of providers, each counted once (WHK-2); what concerns no order of ours is kept as well (WHK-3).
create table provider_news (
  source text not null,
  key text not null check (length(key) between 1 and 250),
  type text not null,
  about text,
  accommodation_id uuid references accommodations,
  -- Where it says so itself what became of the gift; null where it is only a reason to look.
  says text check (says in ('redeemed', 'expired', 'cancelled', 'failed')),
  at timestamptz not null,
  received_at timestamptz not null,
  primary key (source, key)
);
create index provider_news_received on provider_news (received_at);
create index provider_news_said on provider_news (accommodation_id) where says is not null;

-- Comparisons with providers' own lists. Differences are written down; nothing is changed by them.
create table reconciliations (
  id uuid primary key,
  provider text not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  ran_at timestamptz not null,
  checked integer not null,
  differences jsonb not null,
  -- Why it could not be done; null where it was.
  failed text
);
create index reconciliations_latest on reconciliations (provider, ran_at desc);

alter table ledger_entries drop constraint known_account;
alter table ledger_entries add constraint known_account check (account in
  ('goodwill-cost', 'owed-to-customers', 'credits-given', 'refunds-paid', 'goods-given', 'periods-given',
   'gift-cards-in-stock', 'gift-cards-bought', 'budget-reserved', 'budget-left',
   'gifts-outstanding', 'gifts-used', 'gifts-run-out'));
alter table ledger_entries drop constraint known_step;
alter table ledger_entries add constraint known_step check (step in
  ('loaded', 'reserved', 'released', 'approved', 'issued', 'reversed', 'redeemed', 'expired', 'returned'));
