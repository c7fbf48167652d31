const booked = (step: string) => `
  cast(coalesce(sum(l.amount_minor) filter (where l.step = '${step}' and l.amount_minor > 0), 0) as bigint)`;

// Each step has one debit line; months as the house's clocks have them.
export const bookMonths = `
  select to_char(l.at at time zone :timeZone, 'YYYY-MM') as month,
         coalesce(cast(a.cost_centre_id as text), 'none') as "costCentreId", t.name as "costCentre",
         a.kind, l.currency, ${booked("reserved")} as reserved, ${booked("approved")} as approved,
         ${booked("issued")} as issued, ${booked("reversed")} as reversed,
         ${booked("returned")} as returned
    from ledger_entries l
    join accommodations a on a.id = l.accommodation_id
    left join teams t on t.id = a.cost_centre_id
   where l.at >= :from and l.at < :to
   group by 1, 2, 3, 4, 5
   order by 1 desc, t.name nulls last, 2, a.kind, l.currency`;
