import type { Knex } from "knex";

/** When the list is looked at: a Wednesday morning. */
export const lookedAt = new Date("2026-03-04T09:30:00Z");

// Each statement is given n, the number of open cases, and the instant. A hundred people own them; as
// in a shop that keeps up, most words are due later, one in thirty is late, one in forty unspoken.
const statements: readonly string[] = [
  "select setseed(0.42)",
  // They serve the search, not this list, and take longest to fill.
  "drop index case_words_search, customers_search",
  `insert into staff (id, name, email, role, team_id, created_at, updated_at)
   select gen_random_uuid(), 'Person ' || i, 'person-' || i || '@shop.test',
          case when i <= 90 then 'agent' else 'lead' end, (select id from teams limit 1), :now, :now
     from generate_series(1, 100) i`,
  `insert into customers (id, name, email, created_at)
   select gen_random_uuid(), 'Customer ' || i, 'customer-' || i || '@example.test', :now
     from generate_series(1, :n) i`,
  `insert into case_files (id, reference, customer_id, team_id, owner_id, deputy_id, status, severity, fault,
          channel, received_at, opened_at, subject, problem, product, last_word_at, next_update_due_at, updated_at)
   select gen_random_uuid(), 'AM-' || lpad(i::text, 8, '0'), c.id, s.team_id, s.id, null,
          (array['received','understood','working','working','waiting'])[1 + i % 5],
          (array['low','normal','normal','normal','high','critical'])[1 + (random() * 5.4)::int],
          'unclear', 'phone', o.opened, o.opened, 'It does not work', 'It stopped.', 'Printer',
          case when i % 40 = 0 then o.opened else o.opened + (cast(:now as timestamptz) - o.opened) * random() end,
          cast(:now as timestamptz) + (random() * 200 - 6) * interval '1 hour', :now
     from (select *, row_number() over () as i from customers) c
     join (select *, row_number() over () as k from staff) s on s.k = 1 + c.i % 100
    cross join lateral (select cast(:now as timestamptz) - (2 + random() * 500) * interval '1 hour' as opened) o`,
  // Nine closed cases for every ten open ones lie beside them.
  `insert into case_files (id, reference, customer_id, team_id, owner_id, status, severity, fault, channel,
          received_at, opened_at, subject, problem, last_word_at, resolved_at, closed_at, updated_at)
   select gen_random_uuid(), 'AX-' || reference, customer_id, team_id, owner_id, 'closed', severity, fault, channel,
          opened_at - interval '90 days', opened_at - interval '90 days', subject, problem,
          opened_at - interval '60 days', opened_at - interval '60 days', opened_at - interval '30 days', :now
     from case_files where random() < 0.9`,
  `insert into case_events (case_id, type, at, actor_kind, visibility, data)
   select c.id, t.type, c.opened_at + t.n * interval '20 minutes', 'system', 'customer', '{}'
     from case_files c, (values (1, 'case-opened'), (2, 'owner-named'), (3, 'update-posted')) as t(n, type)`,
  // What follows joins these: without their figures the plan is a guess, and now and then one of minutes.
  "analyze customers, case_files, case_events",
  // One customer in eight wrote at some time; some of them after our last word.
  `insert into case_events (case_id, type, at, actor_kind, visibility, data)
   select id, 'customer-wrote', opened_at + (cast(:now as timestamptz) - opened_at) * random(), 'customer', 'customer',
          '{"words": "Any news?"}'
     from case_files where random() < 0.125`,
  `update case_files c set chase_count = w.n, chases_in_all = w.n
     from (select e.case_id, count(*) as n from case_events e join case_files c on c.id = e.case_id
            where e.type = 'customer-wrote' and e.at > c.last_word_at group by e.case_id) w
    where c.id = w.case_id and c.closed_at is null`,
  `insert into call_tasks (id, case_id, reason, words, assignee_id, due_at, created_at)
   select gen_random_uuid(), id, 'no-email', 'Call.', owner_id,
          cast(:now as timestamptz) + (random() * 100 - 4) * interval '1 hour', :now
     from case_files where closed_at is null and random() < 0.05`,
  `insert into messages (id, case_id, customer_id, kind, recipient_name, recipient_address, locale, props,
          state, due_at, message_id, dated_at, created_at)
   select gen_random_uuid(), id, customer_id, 'update', 'Customer', 'customer@example.test', 'en', '{}',
          case when random() < 0.0005 then 'in_doubt' else 'handed_over' end, :now,
          '<' || id || '@bench>', :now, :now
     from case_files`,
  `insert into accommodations (id, case_id, customer_id, kind, amount_minor, currency, why, state, requested_by,
          requested_at, decided_by, decided_at, provider, promised_by, provider_reference, issued_at)
   select gen_random_uuid(), c.id, c.customer_id, 'credit', 2500, 'EUR', 'Six calls.',
          'approved', c.owner_id, c.opened_at,
          (select id from staff s where s.id <> c.owner_id limit 1), c.opened_at + interval '1 day', 'ledger',
          c.opened_at + interval '2 days', null, null
     from case_files c where closed_at is null and random() < 0.02`,
  `insert into customer_promises (id, case_id, customer_id, what, due_at, warn_at, certainty, made_by, team_id,
          channel, made_at, state, broken_at)
   select gen_random_uuid(), p.id, p.customer_id, 'It is with you.', p.due, p.due - interval '4 hours', 'certain',
          p.owner_id, p.team_id, 'email', p.opened_at,
          case when p.due < :now then 'broken' else 'open' end, case when p.due < :now then p.due end
     from (select *, cast(:now as timestamptz) + (random() * 200 - 4) * interval '1 hour' as due
             from case_files where closed_at is null and random() < 0.2) p`,
  `insert into partners (id, name, created_at) select gen_random_uuid(), 'Partner ' || i, :now
     from generate_series(1, 10) i`,
  `insert into case_partners (id, case_id, partner_id, asked, asked_by, asked_at, silence_alarm_at, silent_since)
   select gen_random_uuid(), p.id, (select id from partners limit 1), 'Visit her.', p.owner_id, p.opened_at, p.alarm,
          case when p.alarm < :now then p.alarm end
     from (select *, cast(:now as timestamptz) + (random() * 200 - 4) * interval '1 hour' as alarm
             from case_files where closed_at is null and random() < 0.1) p`,
  `insert into escalations (id, case_id, trigger, key, since, starts_at, raised_at, next_look_at,
          severity, told_to, told_at)
   select gen_random_uuid(), id, 'update-overdue', 'update-overdue:next:' || iso_instant(next_update_due_at),
          next_update_due_at, 'owner', :now, cast(:now as timestamptz) + interval '1 hour',
          severity, owner_id, next_update_due_at
     from case_files where closed_at is null and next_update_due_at < :now`,
  // What is measured of each open case.
  `insert into service_levels (case_id, metric, started_at, warn_at, deadline)
   select c.id, m.metric, m.since, m.since, m.since + interval '100 hours'
     from case_files c
    cross join lateral (values
      ('next-word', last_word_at, true), ('resolution', opened_at, true),
      ('first-word', opened_at, last_word_at = opened_at),
      ('customer-reply', last_word_at, chase_count > 0)) as m(metric, since, runs)
    where c.closed_at is null and m.runs`,
  "vacuum analyze",
];

/** Fills an empty database with that many open cases, and all that hangs on them. */
export async function fillWithOpenCases(db: Knex, count: number): Promise<void> {
  for (const sql of statements) {
    const bindings = { n: count, now: lookedAt };
    await (sql.includes(":") ? db.raw(sql, bindings) : db.raw(sql));
  }
}
