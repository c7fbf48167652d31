import { appointmentsSql, optionsSql } from "./customer-page-choices.ts";

// Column by column: what is not named here cannot reach a customer (CAP-12).

/** Several links at once: a storm of openings is one question (`$1`: ids). */
export const linksSql = `
  select l.id as link_id, l.case_id, l.expires_at, l.revoked_at, l.reader, c.version::float8 as version, u.locale,
    s.updated_at as owner_updated_at, k.version as problem_version, b.id as brand_id, b.version as brand_version,
    c.restricted
  from case_links l
  join case_files c on c.id = l.case_id
  join customers u on u.id = c.customer_id
  join staff s on s.id = c.owner_id
  left join problem_cases p on p.case_id = c.id
  left join problems k on k.id = p.problem_id
  join brands b on b.id = c.brand_id
  where l.id = any($1::uuid[])`;

/**
 * Each fact with the words of it that are the customer's to read, by its type. A credit that waits for
 * the resolution to tell of it is no news yet (R18).
 */
const history = `
  select e.id, e.at, e.actor_kind = 'customer' as "byCustomer",
    case when e.type in ('promise-apologised', 'partner-late-said')
        or e.type in ('promise-made', 'promise-kept') and e.data -> 'around' is not null then 'update-posted'
      else e.type end as type,
    case when e.type = 'update-posted' then e.data ->> 'body'
      when e.data -> 'around' is not null then nullif(concat_ws(E'\\n\\n', nullif(e.data #>> '{around,before}', ''),
        case when e.type = 'plan-b-started' then nullif(e.data ->> 'words', '')
          when e.type in ('promise-made', 'promise-kept') then e.data ->> 'what' end,
        nullif(e.data #>> '{around,after}', '')), '')
      when e.type in ('promise-apologised', 'partner-late-said', 'nothing-new-said', 'plan-b-started',
        'options-withdrawn', 'appointment-cancelled')
        then e.data ->> 'words' end as body,
    case when e.type = 'option-chosen' then e.data ->> 'title' end as title,
    case when e.type = 'case-escalated' then e.data ->> 'role' end as role,
    case when e.type in ('customer-wrote', 'read-back-corrected', 'appointment-move-asked', 'customer-thanked')
      then e.data ->> 'words'
      when e.type = 'her-step-dropped' then e.data ->> 'what'
      when e.type = 'case-reopened' and e.actor_kind = 'customer' then e.data ->> 'why' end as words,
    case when e.type in ('case-opened', 'contact-logged') then e.data ->> 'channel' end as channel,
    case when e.type = 'contact-logged' then e.data ->> 'direction' end as direction,
    case when e.type = 'contact-logged' then e.data ->> 'receivedOn' end as "receivedOn",
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
  select a.id, a.amount_minor as "amountMinor", a.currency,
    coalesce(g.expires_on, o.expires_on) as "expiresOn"
  from accommodations a
  left join gift_card_codes g on g.accommodation_id = a.id
  left join provider_orders o on o.accommodation_id = a.id
  where a.case_id = c.id and a.kind = 'gift-card' and a.state = 'announced'
    and o.state is distinct from 'returned'
  order by a.announced_at, a.id`;

// The amount only of what is money; the number never of words.
const given = `
  select a.id, a.kind, a.what, case when a.kind <> 'goodwill-note' then a.provider_reference end as number,
    case when a.kind = 'refund'
      then json_build_object('amountMinor', a.amount_minor, 'currency', a.currency) end as money
  from accommodations a
  where a.case_id = c.id and a.kind not in ('credit', 'gift-card') and a.state = 'announced'
    and not exists (select from provider_orders o
                     where o.accommodation_id = a.id and o.state = 'returned')
  order by a.announced_at, a.id`;

const files = `
  select a.id, a.name, a.size_bytes as "sizeBytes", a.added_by_kind = 'customer' as "byCustomer"
  from attachments a
  where a.case_id = c.id and a.visibility = 'customer'
  order by a.added_at, a.id`;

const promises = `
  select p.id, p.what, p.due_from as "dueFrom", p.due_at as "dueAt", p.state, p.kept_at as "keptAt",
    p.because, r.made_at as "toldAt", p.disputed_at is not null as "isDisputed",
    p.state = 'broken' and p.replaced_by is null and p.released_at is null as "isOwed"
  from customer_promises p
  left join customer_promises r on r.id = p.replaced_by
  where p.case_id = c.id
  order by p.made_at, p.id
  limit 100`;

// A promise that was moved has its new time among the promises.
const steps = `
  select t.id, t.what, t.doer, t.why, t.needed_on as "neededOn", t.state, n.name as partner,
    case when p.replaced_by is null then p.due_from end as "dueFrom",
    case when p.replaced_by is null then p.due_at end as "dueAt"
  from case_steps t
  left join partners n on n.id = t.partner_id
  left join customer_promises p on p.id = t.promise_id
  where t.case_id = c.id and t.state <> 'dropped'
  order by t.added_at, t.id
  limit 100`;

const silences = `
  select n.name as partner, a.silent_since as since
  from case_partners a
  join partners n on n.id = a.partner_id
  where a.case_id = c.id and a.state = 'asked' and a.silent_since is not null
    and c.status not in ('resolved', 'closed')
  order by a.silent_since, a.id`;

const readers = `
  select l.id, l.reader_name as name
  from case_links l
  where l.case_id = c.id and l.reader = 'reader' and l.revoked_at is null
  order by l.created_at, l.id`;

const feedback = `
  json_build_object(
    'satisfaction', (select json_build_object('score', f.score, 'words', f.words)
      from satisfaction_answers f
      where f.case_id = c.id and f.resolution_no = greatest(1,
        (select max(resolution_no) from follow_ups where case_id = c.id))),
    'questions', (select json_build_object('doing', f.doing, 'helped', f.helped)
      from failure_questions f where f.case_id = c.id and f.answered_at is not null),
    'isFirstFailure', not exists (select from case_files o
      where o.customer_id = c.customer_id and o.id <> c.id and o.opened_at <= c.opened_at
        and lower(o.product) is not distinct from lower(c.product)))`;

const list = (query: string) =>
  `(select coalesce(json_agg(row_to_json(part)), '[]') from (${query}) part)`;

// What customers are to read of a known problem, and nothing else of it (R24).
const knownProblem = `
  (select json_build_object('words', k.words, 'state', k.state)
     from problem_cases p join problems k on k.id = p.problem_id
    where p.case_id = c.id and k.words <> '{}')`;

/** What the page of each case says (`$1`: ids of cases); first pages asked for together are one question too. */
export const pagesSql = `
  select c.id, c.reference, c.version::float8 as version, c.status, c.subject, c.product, c.problem, c.channel,
    c.discreet, c.received_at, c.read_back_state, c.next_update_due_at, c.resolution,
    json_build_object('name', u.name, 'hasEmail', u.email is not null,
      'hasPhone', u.phone is not null, 'locale', u.locale, 'timeZone', u.time_zone,
      'mails', u.mails, 'reachBy', u.reach_by,
      'followUpsStopped', u.follow_ups_stopped_at is not null) as customer,
    json_build_object('name', s.name, 'title', s.title, 'phone', s.phone,
      'pictureUrl', s.picture_url) as owner,
    exists (select from call_tasks t where t.case_id = c.id and t.reason = 'call-asked-for'
      and t.done_at is null) as call_is_waiting,
    ${list(credits)} as credits,
    ${list(giftCards)} as gift_cards,
    ${list(given)} as given,
    ${list(files)} as files,
    ${list(promises)} as promises,
    ${list(steps)} as steps,
    ${optionsSql} as options,
    ${list(appointmentsSql)} as appointments,
    ${list(readers)} as readers,
    ${list(silences)} as silences,
    ${knownProblem} as known_problem,
    ${feedback} as feedback,
    ${list(history)} as history
  from case_files c
  join customers u on u.id = c.customer_id
  join staff s on s.id = c.owner_id
  where c.id = any($1::uuid[])`;

export const proofSql = "select ends_at from page_proofs where link_id = $1 and secret_hash = $2";

export const fileSql = `
  select name, media_type, sha256 from attachments
  where id = $1 and case_id = $2 and visibility = 'customer'`;
