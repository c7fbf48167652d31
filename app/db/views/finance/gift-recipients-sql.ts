// What a recipient was given in the year, net of what came back since: cost that is no longer owed.
const given = `
  select a.customer_id, l.currency, sum(l.amount_minor) as amount, count(distinct a.id) as cards
    from accommodations a join ledger_entries l on l.accommodation_id = a.id
   where a.kind = 'gift-card' and l.account in ('goodwill-cost', 'owed-to-customers')
     and exists (select from ledger_entries i
       where i.accommodation_id = a.id and i.step = 'issued' and i.at >= :from and i.at < :to)
   group by a.customer_id, l.currency`;

const over = `
  from (${given}) g
  join reporting_limits r on r.currency = g.currency and g.amount > r.amount_minor`;

export const giftRecipients = `
  select c.id as "customerId", c.name, c.email, c.phone, g.currency, g.cards,
         cast(g.amount as bigint) as "amountMinor", r.amount_minor as "limitMinor"
    ${over}
    join customers c on c.id = g.customer_id
   where (g.currency, c.id) > (:afterCurrency, cast(:afterCustomer as uuid))
   order by g.currency, c.id limit :limit`;

export const recipientCounts = `
  select r.currency, r.amount_minor as "limitMinor",
         coalesce(n.recipients, 0) as recipients, cast(coalesce(n.amount, 0) as bigint) as "amountMinor"
    from reporting_limits r left join (
      select g.currency, count(*) as recipients, sum(g.amount) as amount ${over} group by g.currency) n
      on n.currency = r.currency
   order by r.currency`;
