import type { Knex } from "knex";
import { z } from "zod";
import { type CaseTalk, talkDays } from "#app/operations/views/desk/case-list.ts";

const Row = z.object({
  case_id: z.string(),
  days_ago: z.number().int(),
  ours: z.number().int(),
  hers: z.number().int(),
});

// What a customer said is what the index of 0005 calls so; a word of ours is one she could take in.
const sql = `
select case_id, floor(extract(epoch from (:now::timestamptz - at)) / 86400)::int as days_ago,
       count(*) filter (where not from_her)::int as ours, count(*) filter (where from_her)::int as hers
  from (select case_id, at, type in ('customer-wrote', 'read-back-corrected', 'call-asked-for')
               or (type = 'contact-logged' and data ->> 'direction' = 'in') as from_her
          from case_events
         where case_id = any(:caseIds::uuid[]) and at <= :now and at > :since
           and type in ('customer-wrote', 'read-back-corrected', 'call-asked-for', 'contact-logged',
                        'update-posted', 'nothing-new-said', 'options-put', 'case-resolved')) as said
 group by 1, 2`;

/** Who spoke on each of the last days, by the id of the case; a case where nobody did is left out. */
export async function listTalk(
  db: Knex,
  caseIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, CaseTalk>> {
  const since = new Date(now.getTime() - talkDays * 86_400_000);
  const { rows } = await db.raw(sql, { caseIds: [...caseIds], now, since });
  const talks = new Map<string, { ours: number; hers: number }[]>();
  for (const { case_id, days_ago, ours, hers } of z.array(Row).parse(rows)) {
    const days =
      talks.get(case_id) ?? Array.from({ length: talkDays }, () => ({ ours: 0, hers: 0 }));
    days[talkDays - 1 - days_ago] = { ours, hers };
    talks.set(case_id, days);
  }
  return talks;
}
