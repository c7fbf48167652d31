// What the books say once it is approved; until then nothing is given, and it is what is asked for.
const amount = `coalesce((select l.amount_minor from ledger_entries l
  where l.accommodation_id = a.id and l.step = 'approved' and l.account = 'goodwill-cost'), a.amount_minor)`;

const line = `
  a.id, f.reference, f.subject, c.name as "customerName", a.kind, a.what, ${amount} as "amountMinor",
  a.currency, a.state, jsonb_build_object('id', r.id, 'name', r.name) as "requestedBy",
  a.requested_at as "requestedAt", a.promised_by as "promisedBy", f.owner_id as "ownerId", a.version`;

const from = `
  from accommodations a
  join case_files f on f.id = a.case_id
  join customers c on c.id = a.customer_id
  join staff r on r.id = a.requested_by`;

export const waiting = `select ${line} ${from} where a.state = 'requested'
  order by a.promised_by, a.requested_at, a.id limit :limit`;

export const onTheWay = `select ${line} ${from}
  where a.state in ('approved', 'issued', 'heads-up-sent') order by a.decided_at, a.id limit :limit`;

export const decided = `select ${line} ${from}
  where a.state in ('declined', 'announced') order by a.decided_at desc, a.id limit :limit`;

/** A word of the customer's; a word of ours that she saw. */
const hers = `(e.type in ('customer-wrote', 'call-asked-for')
  or (e.type = 'contact-logged' and e.data ->> 'direction' = 'in'))`;
const ours = `(e.type in ('update-posted', 'nothing-new-said', 'case-resolved')
  or (e.type = 'contact-logged' and e.data ->> 'direction' = 'out'))`;

/** Earlier cases of hers about the same product, within a year, as R23 counts them. */
const sameProduct = `(select count(*) from case_files other
  where other.customer_id = f.customer_id and other.id <> f.id
    and lower(other.product) = lower(f.product) and other.opened_at <= f.opened_at
    and other.opened_at > f.opened_at - interval '365 days')`;

export const story = `
  select ${line}, a.case_id as "caseId", a.customer_id as "customerId", a.why,
         a.asked_minor as "askedMinor", a.range_why as "rangeWhy", a.notices,
         a.by_authority as "byAuthority", a.budget_id as "budgetId", a.first_approved_at as "firstApprovedAt",
         case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as "firstApprovedBy",
         case when d.id is not null then jsonb_build_object('id', d.id, 'name', d.name) end as "decidedBy",
         a.replaces_id as "replacesId",
         (select n.id from accommodations n where n.replaces_id = a.id) as "replacedById",
         a.decided_at as "decidedAt", a.decision_note as "decisionNote", a.issued_at as "issuedAt",
         a.heads_up_at as "headsUpAt", a.announced_at as "announcedAt", a.provider,
         case when a.kind not in ('gift-card', 'goodwill-note') then a.provider_reference end as "creditNumber",
         f.problem, f.product, f.channel, f.severity, f.fault, f.status as "caseStatus",
         o.name as "ownerName", f.received_at as "receivedAt", f.resolved_at as "resolvedAt",
         f.next_update_due_at as "nextUpdateDueAt",
         (select count(*) from case_events e where e.case_id = f.id and ${hers}) as contacts,
         (select count(*) from case_events e
           where e.case_id = f.id and ${hers}
             and e.at > coalesce(f.last_word_at, f.opened_at)) as "contactsSinceOurs",
         (select count(*) from case_events e where e.case_id = f.id and ${ours}) as "ourWords",
         ${sameProduct} as "sameProductCases",
         case when a.kind = 'gift-card' then
           (select count(*) from gift_card_codes g
             where g.accommodation_id is null and g.currency = a.currency
               and g.amount_minor = a.amount_minor
               and (g.expires_on is null or g.expires_on >= cast(:goodUntil as date)))
         end as "codesThatFit"
  ${from}
  join staff o on o.id = f.owner_id
  left join staff d on d.id = a.decided_by
  left join staff p on p.id = a.first_approved_by
  where a.id = :id`;

export const earlier = `
  select a.id, f.reference, a.kind, ${amount} as "amountMinor", a.currency, a.state,
         a.requested_at as "requestedAt"
    from accommodations a join case_files f on f.id = a.case_id
   where a.customer_id = :customerId and a.state <> 'withdrawn'
     and a.id is distinct from cast(:id as uuid) and a.case_id is distinct from cast(:caseId as uuid)
   order by a.requested_at desc, a.id limit 20`;

export const questions = `
  select q.id, q.accommodation_id as "accommodationId", q.question, s.name as "askedBy",
         q.asked_at as "askedAt", q.answer
    from accommodation_questions q
    join accommodations a on a.id = q.accommodation_id
    join staff s on s.id = q.asked_by
   where a.id = cast(:id as uuid) or a.case_id = cast(:caseId as uuid)
   order by q.asked_at, q.id`;

export const caseGifts = `
  select f.id as "caseId", f.customer_id as "customerId", f.reference, f.subject, c.name as "customerName", f.status as "caseStatus",
         f.problem, f.read_back_state as "readBack", f.read_back_waived_at as "readBackWaivedAt",
         f.owner_id as "ownerId", f.next_update_due_at as "nextUpdateDueAt",
         ${sameProduct} as "sameProductCases"
    from case_files f join customers c on c.id = f.customer_id
   where f.reference = :reference`;

export const giftsOfCase = `
  select ${line}, a.decision_note as "decisionNote", a.why, a.range_why as "rangeWhy",
         exists (select from accommodations n where n.replaces_id = a.id) as "isReplaced",
         case when po.state is not null
           then jsonb_build_object('state', po.state, 'refusal', po.refusal) end as "order"
  ${from} left join provider_orders po on po.accommodation_id = a.id
  where a.case_id = :caseId order by a.requested_at desc, a.id`;

export const deedsOf = `
  select l.action as name, l.at, l.address_hash as place,
         case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as by
    from accommodations a
    join audit_log l on l.stream = 'case:' || a.case_id and l.details ->> 'accommodationId' = a.id::text
    left join staff s on s.id = l.actor_id
   where a.id = :id and l.actor_kind <> 'system' and l.action = any(:names)
   order by l.position limit 200`;

export const stock = `
  with pool as (
    select currency, amount_minor,
           count(*) filter (where accommodation_id is null and good) as free,
           count(*) filter (where accommodation_id is null and not good) as stale,
           count(*) filter (where accommodation_id is not null) as taken,
           min(expires_on) filter (where accommodation_id is null and good) as next_end
      from (select *, expires_on is null or expires_on >= cast(:goodUntil as date) as good
              from gift_card_codes) codes
     group by currency, amount_minor
  ), waits as (
    select currency, amount_minor, count(*) as waiting from accommodations
     where state = 'approved' and kind = 'gift-card' group by currency, amount_minor
  )
  select currency, amount_minor as "amountMinor", coalesce(free, 0) as free, coalesce(taken, 0) as taken,
         coalesce(stale, 0) as stale, next_end as "nextEnd", coalesce(waiting, 0) as waiting
    from pool full join waits using (currency, amount_minor)
   order by currency, amount_minor`;

export const stockWorth = `
  with codes as (
    select currency, sum(amount_minor) as worth from gift_card_codes
     where accommodation_id is null group by currency
  ), books as (
    select currency, sum(amount_minor) as worth from ledger_entries
     where account = 'gift-cards-in-stock' group by currency
  )
  select currency, cast(coalesce(codes.worth, 0) as bigint) as "codesMinor",
         cast(coalesce(books.worth, 0) as bigint) as "booksMinor"
    from codes full join books using (currency) order by currency`;
