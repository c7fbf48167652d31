import type { Knex } from "knex";
import { z } from "zod";
import { ownOfCase } from "#app/domain/problems/own-of-case.ts";
import type { CasesAlike } from "#app/operations/ports/broadcasts.ts";
import { CaseRow, CustomerRow } from "../cases/case-rows.ts";
import { waitsForNext } from "../connection/send-together.ts";

// A case somebody is at work on has its turn later; so nobody waits for a broadcast, nor it for anybody.
const claimSql = `
  select cast(array_agg(position) as text) as positions, cast(array_agg(case_id) as text) as cases
    from (select r.position, r.case_id from broadcast_recipients r join case_files c on c.id = r.case_id
           where r.broadcast_id = :id and r.state = 'waiting' and r.case_id is not null
           order by r.position limit :limit for update of r, c skip locked) claimed`;

const ownColumns: ReadonlySet<string> = new Set(ownOfCase.map(toColumn));
const ownOfCustomer = new Set(["id", "name", "email", "phone"]);

/** All that decides about a word: each column, but of what is a case's own only whether there is one. */
const alikeIn = [
  ...Object.keys(CaseRow.in.shape).map((name) => keyOf("c", name, ownColumns)),
  ...Object.keys(CustomerRow.in.shape).map((name) => keyOf("u", name, ownOfCustomer)),
  ...["c.sensitive", "u.mails", "u.reach_by", "c.next_update_due_at < :now", "l.id is null"],
  ...["s.running", "u.name !~ '[\\x01-\\x1f\\x7f\\ue000]'", "u.email !~ '\\.\\.'"],
  "u.email ~ '^[a-z0-9._+-]+@[a-z0-9][a-z0-9.-]*[a-z0-9]$'",
  ...["length(split_part(u.email, '@', 1)) <= 64", "length(split_part(u.email, '@', 2)) <= 122"],
];
// Those of the group, not asked of each once more. Lengths are counted: a pattern that bounds them is slow.
const isPlain = alikeIn.slice(-5).join(" and ");

// Read after the lock, by a statement of its own: it sees what whoever held it before has changed. All that
// decides is one text: grouped by its columns, cases that are alike would be compared in each of them.
const alikeSql = `
  with turn as (
    select m.position, m.case_id, l.id as link_id,
           cast(row(${alikeIn.join(", ")}) as text) as alike, coalesce(${isPlain}, false) as plain
      from unnest(cast(:positions as int[]), cast(:cases as uuid[])) as m(position, case_id)
      join case_files c on c.id = m.case_id
      join customers u on u.id = c.customer_id
      left join lateral (
        select id from case_links
         where case_id = m.case_id and reader = 'customer' and revoked_at is null and expires_at > :now
           and not exists (select from link_tries t where t.link_id = case_links.id and t.locked_at is not null)
         order by created_at desc limit 1) l on true
     cross join lateral (
        select string_agg(concat_ws(' ', metric, deadline < :now, warned_at is null, breached_at is null), ',' order by metric)
                 as running
          from service_levels where case_id = m.case_id and met_at is null) s
  )
  select cast(array_agg(position) as text) as positions, cast(array_agg(case_id) as text) as cases,
         case when count(link_id) = count(case_id) then cast(array_agg(link_id) as text) end as links,
         bool_and(plain) as plain
    from turn group by alike order by min(position)`;

const list = z.string().transform((text) => text.slice(1, -1).split(","));
const Alike = z
  .object({ positions: list, cases: list, links: list.nullable(), plain: z.boolean() })
  .transform(
    ({ positions, cases, links, plain }): CasesAlike => ({
      ...{ positions: positions.map(Number), caseIds: cases },
      ...{ linkIds: links, arePlain: plain },
    }),
  );

// What is read and written for a batch is found by its key. Without this, a planner that reckons with a list
// of any length reads every case of the house for each batch.
const byKeySql = `select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
  set_config('enable_mergejoin', 'off', true), set_config('jit', 'off', true)`;

/** The next of a broadcast, locked, by what they are alike in. */
export async function claimAlike(
  tx: Knex,
  { id, limit, now }: { id: string; limit: number; now: Date },
): Promise<readonly CasesAlike[]> {
  await tx.raw(byKeySql).options(waitsForNext);
  const { rows } = await tx.raw<{ rows: { positions: string | null; cases: string }[] }>(claimSql, {
    ...{ id, limit },
  });
  const [claimed] = rows;
  if (!claimed?.positions) return [];
  const { positions, cases } = claimed;
  const alike = await tx.raw<{ rows: unknown[] }>(alikeSql, { positions, cases, now });
  return z.array(Alike).parse(alike.rows);
}

function keyOf(table: string, name: string, own: ReadonlySet<string>): string {
  return own.has(name) ? `${table}.${name} is null` : `${table}.${name}`;
}

function toColumn(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
