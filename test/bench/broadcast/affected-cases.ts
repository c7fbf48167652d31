import type { Knex } from "knex";

// Each statement is given n. A hundred people own the cases; each case as it is after its first day:
// acknowledged, its clocks running, its link in the customer's hands.
const statements: readonly string[] = [
  `insert into staff (id, name, email, role, team_id, created_at, updated_at)
   select gen_random_uuid(), 'Person ' || i, 'person-' || i || '@shop.test',
          case when i <= 90 then 'agent' else 'lead' end, (select id from teams limit 1), now(), now()
     from generate_series(1, 100) i`,
  `insert into customers (id, name, email, locale, created_at)
   select gen_random_uuid(), 'Customer ' || i, 'customer-' || i || '@' || i % 500 || '.example.test',
          (array['en','en','de','es'])[1 + i % 4], now()
     from generate_series(1, :n) i`,
  `insert into case_files (id, reference, customer_id, team_id, owner_id, deputy_id, status, severity, fault,
          channel, received_at, opened_at, subject, problem, product, last_word_at, next_update_due_at, updated_at)
   select gen_random_uuid(), 'AM-' || lpad(i::text, 8, '0'), c.id, s.team_id, s.id, d.id, 'working',
          (array['low','normal','normal','high'])[1 + i % 4], 'unclear', 'phone', o.opened, o.opened,
          'The display goes dark', 'It went dark after a week.', 'Helm 7', o.opened,
          now() + (1 + i % 60) * interval '1 hour', now()
     from (select *, row_number() over () as i from customers) c
     join (select *, row_number() over () as k from staff) s on s.k = 1 + c.i % 100
     join (select *, row_number() over () as k from staff) d on d.k = 1 + (c.i + 1) % 100
    cross join lateral (select now() - (2 + i % 20) * interval '1 hour' as opened) o`,
  `insert into case_links (id, case_id, created_at, expires_at)
   select gen_random_uuid(), id, opened_at, opened_at + interval '730 days' from case_files`,
  `insert into service_levels (case_id, metric, started_at, warn_at, deadline)
   select c.id, m.metric, c.opened_at, now() + interval '30 minutes', now() + interval '3 days'
     from case_files c, (values ('first-word'), ('next-word'), ('resolution')) as m(metric)`,
  `insert into case_events (case_id, type, at, actor_kind, visibility, data)
   select id, 'case-opened', opened_at, 'system', 'customer', '{"channel": "phone"}' from case_files`,
  `insert into messages (id, case_id, customer_id, kind, recipient_name, recipient_address, locale, props, once,
          state, due_at, message_id, dated_at, created_at, handed_over_at)
   select gen_random_uuid(), c.id, u.id, 'acknowledgement', u.name, u.email, u.locale, '{}', 'acknowledgement:' || c.id,
          'handed_over', c.opened_at, '<' || c.id || '@bench>', c.opened_at, c.opened_at, c.opened_at
     from case_files c join customers u on u.id = c.customer_id`,
  `insert into problems (id, title, failure, product, words, owner_id, created_at, updated_at)
   select '00000000-0000-4000-8000-000000000001', 'Helm 7 goes dark', 'repair-failed', 'Helm 7', '{}',
          (select id from staff where role = 'lead' limit 1), now(), now()`,
  `insert into problem_cases (case_id, problem_id, linked_at)
   select id, '00000000-0000-4000-8000-000000000001', now() from case_files`,
  "vacuum analyze",
];

export const benchProblem = "00000000-0000-4000-8000-000000000001";

/** Fills an empty database with one known problem and that many cases of it. */
export async function fillWithProblem(db: Knex, count: number): Promise<void> {
  for (const sql of statements) {
    await (sql.includes(":n") ? db.raw(sql.replace(":n", String(count))) : db.raw(sql));
  }
}
