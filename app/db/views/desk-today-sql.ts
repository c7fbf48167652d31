// What the customer said last and nobody answered. On a case that is over a note of staff settles it
// too: "thank you" needs no reply. The first condition is word for word that of the index
// case_events_from_customer.
const wrote = `
  wrote as (
    select e.case_id, min(e.at) as at, count(*)::int as chases,
           (array_agg(e.type order by e.id desc))[1] as type,
           (array_agg(coalesce(e.data ->> 'words', '') order by e.id desc))[1] as words,
           (array_agg(e.id order by e.id desc))[1]::text as event_id
      from case_events e
      join case_files c on c.id = e.case_id
     where (e.type in ('customer-wrote', 'read-back-corrected', 'call-asked-for')
            or (e.type = 'contact-logged' and e.data ->> 'direction' = 'in'))
       and e.at > coalesce(c.last_word_at, c.opened_at)
       and (:everyone or c.owner_id = :staff)
       and not (c.status in ('resolved', 'closed') and exists (
             select from case_events d
              where d.case_id = e.case_id and d.id > e.id
                and (d.type in ('note-added', 'call-made')
                     or (d.type = 'contact-logged' and d.data ->> 'direction' = 'out'))))
     group by e.case_id
  )`;

// Of each severity the first few: the order within one severity and kind is that of the time alone
// (domain/today/today-row.ts), so nothing that belongs on the list is cut off.
const bySeverity = (column: string, condition: string) => `
  select c.id, c.${column} as at
    from unnest(cast(:severities as text[])) as s(severity)
   cross join lateral (
     select id, ${column} from case_files
      where severity = s.severity and closed_at is null and resolved_at is null and ${condition}
        and (:everyone or owner_id = :staff)
      order by ${column} limit :limit) c`;

/** One row a fact; the domain's rules make the list of them. */
export const todaySql = `
with ${wrote},
unspoken as (${bySeverity("opened_at", "last_word_at = opened_at")}),
due as (${bySeverity("next_update_due_at", "next_update_due_at <= :horizon and last_word_at <> opened_at")}),
found as (
  select 'first-word' as kind, id as case_id, id::text as subject_id, at, null as words from unspoken
  union all
  select 'next-word', id, id::text, at, null from due
  union all
  select 'next-word', w.case_id, w.case_id::text, c.next_update_due_at, null
    from wrote w join case_files c on c.id = w.case_id
   where c.next_update_due_at <= :horizon and c.last_word_at <> c.opened_at
     and w.case_id not in (select id from due)
  union all
  select case when type = 'read-back-corrected' then 'read-back' else 'customer-reply' end,
         case_id, event_id, at, words
    from wrote where type <> 'call-asked-for'
  union all
  (select case when t.reason = 'mail-failed' then 'mail-bounced' else 'call' end, t.case_id, t.id::text,
          t.due_at, t.words
     from call_tasks t
    where t.done_at is null and t.due_at <= :horizon and (:everyone or t.assignee_id = :staff)
    order by t.due_at limit :limit)
  union all
  (select 'mail-in-doubt', m.case_id, m.id::text, coalesce(m.first_tried_at, m.created_at), m.kind
     from messages m join case_files c on c.id = m.case_id
    where m.state = 'in_doubt' and (:everyone or c.owner_id = :staff)
    order by m.created_at limit :limit)
  union all
  (select 'approval-back', a.case_id, a.id::text, a.decided_at,
          a.state || ':' || a.kind || ':' || a.amount_minor || ':' || a.currency
     from accommodations a join case_files c on c.id = a.case_id
    where (a.state in ('approved', 'declined') or (a.state = 'issued' and a.kind = 'credit'))
      and a.decided_at > coalesce(c.last_word_at, c.opened_at)
      and c.closed_at is null and c.resolved_at is null
      and (:everyone or c.owner_id = :staff)
    order by a.decided_at limit :limit)
)
select f.*, coalesce(w.chases, 0) as chases, c.reference, c.subject, c.product, c.severity, c.status,
       c.opened_at, c.owner_id, s.name as owner, u.name as customer, u.phone
  from found f
  join case_files c on c.id = f.case_id
  join customers u on u.id = c.customer_id
  join staff s on s.id = c.owner_id
  left join wrote w on w.case_id = f.case_id`;
