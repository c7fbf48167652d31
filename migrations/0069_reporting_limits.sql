-- Above this, what one person got in gift cards in a year is reported. One limit a currency.
create table reporting_limits (
  currency text primary key check (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint not null check (amount_minor > 0),
  changed_by uuid references staff,
  changed_at timestamptz not null
);
