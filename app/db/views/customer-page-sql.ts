// Column by column: what is not named here cannot reach a customer (CAP-12).

export const linkSql = `
  select l.id as link_id, l.case_id, l.expires_at, l.revoked_at, c.version, u.locale,
    s.updated_at as owner_updated_at
  from case_links l
  join case_files c on c.id = l.case_id
  join customers u on u.id = c.customer_id
  join staff s on s.id = c.owner_id
  where l.id = ?`;

/**
 * Each fact with the words of it that are the customer's to read, by its type. A credit that waits for
 * the resolution to tell of it is no news yet (R18).
 */
const history = `
  select e.id, e.type, e.at, e.actor_kind = 'customer' as "byCustomer",
    case when e.type = 'update-posted' then e.data ->> 'body' end as body,
    case when e.type in ('customer-wrote', 'read-back-corrected') then e.data ->> 'words'
      when e.type = 'case-reopened' and e.actor_kind = 'customer' then e.data ->> 'why' end as words,
    case when e.type in ('case-opened', 'contact-logged') then e.data ->> 'channel' end as channel,
    case when e.type = 'contact-logged' then e.data ->> 'direction' end as direction,
    case when e.type in ('credit-issued', 'gift-card-announced')
      then (e.data ->> 'amountMinor')::bigint end as "amountMinor",
    case when e.type in ('credit-issued', 'gift-card-announced')
      then e.data ->> 'currency' end as currency,
    case e.type
      when 'owner-named' then (select o.name from staff o where o.id = (e.data ->> 'ownerId')::uuid)
      when 'file-added' then (select a.name from attachments a
        where a.id = (e.data ->> 'attachmentId')::uuid and a.visibility = 'customer')
      end as name
  from case_events e
  where e.case_id = c.id and e.visibility = 'customer'
    and (e.type <> 'credit-issued' or exists (select from accommodations a
      where a.id = (e.data ->> 'accommodationId')::uuid and a.state = 'announced'))
  order by e.id desc
  limit 300`;

const credits = `
  select a.provider_reference as number, a.amount_minor as "amountMinor", a.currency
  from accommodations a
  where a.case_id = c.id and a.kind = 'credit' and a.state = 'announced'
  order by a.announced_at, a.id`;

const giftCards = `
  select a.id, a.amount_minor as "amountMinor", a.currency, g.expires_on as "expiresOn"
  from accommodations a
  left join gift_card_codes g on g.accommodation_id = a.id
  where a.case_id = c.id and a.kind = 'gift-card' and a.state = 'announced'
  order by a.announced_at, a.id`;

const files = `
  select a.id, a.name, a.size_bytes as "sizeBytes", a.added_by_kind = 'customer' as "byCustomer"
  from attachments a
  where a.case_id = c.id and a.visibility = 'customer'
  order by a.added_at, a.id`;

const list = (query: string) =>
  `(select coalesce(json_agg(row_to_json(part)), '[]') from (${query}) part)`;

export const pageSql = `
  select c.id, c.reference, c.version, c.status, c.subject, c.product, c.problem, c.channel,
    c.received_at, c.read_back_state, c.next_update_due_at, c.resolution,
    json_build_object('name', u.name, 'hasEmail', u.email is not null,
      'hasPhone', u.phone is not null, 'locale', u.locale, 'timeZone', u.time_zone,
      'followUpsStopped', u.follow_ups_stopped_at is not null) as customer,
    json_build_object('name', s.name, 'title', s.title, 'phone', s.phone,
      'pictureUrl', s.picture_url) as owner,
    exists (select from call_tasks t where t.case_id = c.id and t.reason = 'call-asked-for'
      and t.done_at is null) as call_is_waiting,
    ${list(credits)} as credits,
    ${list(giftCards)} as gift_cards,
    ${list(files)} as files,
    ${list(history)} as history
  from case_files c
  join customers u on u.id = c.customer_id
  join staff s on s.id = c.owner_id
  where c.id = ?`;
