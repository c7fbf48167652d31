const from = `
  from ledger_entries l
  left join accommodations a on a.id = l.accommodation_id`;

// One wording of who said yes, for what is shown and for what is looked for.
const approvedBy = `case when a.decided_at is null or a.state = 'declined' then null
  when a.by_authority then a.requested_by else a.decided_by end`;

const wished = `
  l.at >= :from and l.at < :to
  and (cast(:step as text) is null or l.step = :step)
  and (cast(:kind as text) is null or a.kind = :kind)
  and (cast(:costCentre as text) is null
       or (a.id is not null and coalesce(cast(a.cost_centre_id as text), 'none') = :costCentre))
  and (cast(:budget as uuid) is null or a.budget_id = cast(:budget as uuid))
  and (cast(:askedBy as uuid) is null or a.requested_by = cast(:askedBy as uuid))
  and (cast(:approvedBy as uuid) is null
       or cast(:approvedBy as uuid) in (${approvedBy}, a.first_approved_by))`;

export const ledger = `
  select l.id, l.posting_id as "postingId", l.at, l.step, l.account, l.amount_minor as "amountMinor",
         l.currency, a.id as "accommodationId", a.kind, f.reference,
         case when a.kind not in ('gift-card', 'goodwill-note') then a.provider_reference end as "creditNumber",
         t.name as "costCentre", r.name as "askedBy", d.name as "approvedBy", p.name as "firstApprovedBy"
    ${from}
    left join case_files f on f.id = a.case_id
    left join teams t on t.id = a.cost_centre_id
    left join staff r on r.id = a.requested_by
    left join staff d on d.id = ${approvedBy}
    left join staff p on p.id = a.first_approved_by
   where ${wished} and l.id > :after
   order by l.id limit :limit`;

export const ledgerSums = `
  select l.account, l.currency,
         cast(coalesce(sum(l.amount_minor) filter (where l.amount_minor > 0), 0) as bigint) as "debitMinor",
         cast(coalesce(-sum(l.amount_minor) filter (where l.amount_minor < 0), 0) as bigint) as "creditMinor"
    ${from}
   where ${wished}
   group by l.account, l.currency order by l.currency, l.account`;

export const askers = `
  select id, name, email from staff where id in (select requested_by from accommodations)
   order by name, id`;

export const approvers = `
  select id, name, email from staff where id in (
    select case when by_authority then requested_by else decided_by end from accommodations
     where decided_at is not null and state <> 'declined'
    union all select first_approved_by from accommodations where first_approved_by is not null)
   order by name, id`;

export const costCentres = "select id, name from teams order by name, id";
