-- Orders that do not go on by themselves, also those a provider takes in and leaves lying: the few that
-- are on their way at all (Today, and finance's pages).
create index provider_orders_under_way on provider_orders (opened_at)
  where state in ('failed', 'unknown', 'to-place', 'placing', 'pending');
drop index provider_orders_stuck;
