import type { Knex } from "knex";
import { z } from "zod";
import type { CaseFile, Customer, StaffMember } from "#app/domain/cases/case-file.ts";
import type { Broadcasts, CaseInTurn, SettledRecipient } from "#app/operations/ports/broadcasts.ts";
import type { CaseLink } from "#app/operations/ports/links.ts";
import type { ServiceLevel } from "#app/operations/ports/service-levels.ts";
import { CaseRow, CustomerRow, StaffRow, staffColumns } from "../cases/case-rows.ts";
import { ServiceLevelRow } from "../clock/service-level-rows.ts";
import { waitsForNext } from "../connection/send-together.ts";
import { columnsOf } from "../statements/columns-of.ts";
import { claimAlike } from "./cases-alike.ts";

const readCasesSql = `
  select r.position, c.sensitive, ${columnsOf(CaseRow, "c")}
    from broadcast_recipients r join case_files c on c.id = r.case_id
   where r.broadcast_id = :id and r.position = any(:positions) order by r.position`;

const claimAffectedSql = `
  select r.position, a.* from broadcast_recipients r join problem_affected a on a.id = r.affected_id
   where r.broadcast_id = :id and r.state = 'waiting' and r.affected_id is not null
   order by r.position limit :limit for update of r skip locked`;

const linksSql = `
  select distinct on (case_id) id, case_id, created_at, expires_at from case_links
   where case_id = any(:ids) and reader = 'customer' and revoked_at is null and expires_at > :now
   order by case_id, created_at desc`;

// By the primary key, with every position at once: joined with a list of them, a planner that knows nothing
// yet of a broadcast just begun reads everybody on it for each batch. The state is kept out of its reach too.
const settleSql = `
  update broadcast_recipients set state = :state, why = :why, settled_at = :at
   where broadcast_id = :id and position = any(:positions) and coalesce(state, '') = 'waiting'`;

const InTurn = z.object({ position: z.int(), sensitive: z.boolean() });
const Wished = z.object({
  mails: z.enum(["every-word", "news-only"]),
  reach_by: z.enum(["mail", "phone"]),
});
const LinkRow = z.object({
  id: z.string(),
  case_id: z.string(),
  created_at: z.date(),
  expires_at: z.date(),
});
const AffectedRow = z
  .object({
    position: z.int(),
    id: z.string(),
    problem_id: z.string(),
    name: z.string(),
    email: z.string(),
    locale: z.string(),
    added_by: z.string().nullable(),
    added_at: z.date(),
  })
  .transform(({ problem_id, added_by, added_at, ...row }) => ({
    ...row,
    problemId: problem_id,
    addedBy: added_by,
    addedAt: added_at,
  }));

type Around = {
  readonly customers: ReadonlyMap<string, { customer: Customer; wishes: CaseInTurn["wishes"] }>;
  readonly staff: ReadonlyMap<string, StaffMember>;
  readonly links: ReadonlyMap<string, CaseLink>;
  readonly rounds: ReadonlyMap<string, ServiceLevel[]>;
};

/** The turns of a broadcast, within one transaction: who is next, and what became of them. */
export function turns(
  tx: Knex,
): Pick<Broadcasts, "claimCases" | "readCases" | "claimAffected" | "settle" | "stopWaiting"> {
  const run = async (sql: string, bindings: Record<string, unknown>) =>
    (await tx.raw<{ rows: unknown[] }>(sql, bindings as Record<string, Knex.Value>)).rows;
  return {
    claimCases: (id, limit, now) => claimAlike(tx, { id, limit, now }),
    async readCases(id, positions, now) {
      const rows = await run(readCasesSql, { id, positions });
      const cases = rows.map((row) => ({ ...InTurn.parse(row), caseFile: CaseRow.parse(row) }));
      const around = await readAround(
        tx,
        cases.map(({ caseFile }) => caseFile),
        now,
      );
      return cases.map((each) => inTurn(each, around));
    },
    claimAffected: async (id, limit) =>
      z.array(AffectedRow).parse(await run(claimAffectedSql, { id, limit })),
    async settle(id, settled, at) {
      for (const [state, why, positions] of byOutcome(settled)) {
        const bindings = { id, positions, state, why, at } as Record<string, Knex.Value>;
        await tx.raw(settleSql, bindings).options(waitsForNext);
      }
    },
    async stopWaiting(id, at) {
      await tx("broadcast_recipients")
        .where({ broadcast_id: id, state: "waiting" })
        .update({ state: "stopped", settled_at: at });
    },
  };
}

type Outcome = [state: string, why: string | null, positions: number[]];

function byOutcome(settled: readonly SettledRecipient[]): Iterable<Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const { position, state, why } of settled) {
    const key = `${state} ${why}`;
    const outcome = outcomes.get(key) ?? [state, why, []];
    outcome[2].push(position);
    outcomes.set(key, outcome);
  }
  return outcomes.values();
}

async function readAround(tx: Knex, cases: readonly CaseFile[], now: Date): Promise<Around> {
  const ids = cases.map(({ id }) => id);
  const of = (key: "customerId" | "ownerId") => [...new Set(cases.map((each) => each[key]))];
  const people = await tx("customers")
    .whereRaw("id = any(?)", [of("customerId")])
    .select(tx.raw(`${columnsOf(CustomerRow)}, mails, reach_by`));
  const staff = z.array(StaffRow).parse(
    await tx("staff")
      .whereRaw("id = any(?)", [of("ownerId")])
      .select(staffColumns),
  );
  const links = await tx.raw<{ rows: unknown[] }>(linksSql, { ids, now });
  const running = await tx("service_levels")
    .whereRaw("case_id = any(?)", [ids])
    .whereNull("met_at")
    .select(tx.raw(columnsOf(ServiceLevelRow)));
  const rounds = new Map<string, ServiceLevel[]>();
  for (const round of z.array(ServiceLevelRow).parse(running)) {
    rounds.set(round.caseId, [...(rounds.get(round.caseId) ?? []), round]);
  }
  return {
    customers: new Map(
      people.map((row) => {
        const { mails, reach_by: reachBy } = Wished.parse(row);
        return [row.id, { customer: CustomerRow.parse(row), wishes: { mails, reachBy } }];
      }),
    ),
    staff: new Map(staff.map((each) => [each.id, each])),
    links: new Map(
      z
        .array(LinkRow)
        .parse(links.rows)
        .map((row) => [row.case_id, toLink(row)]),
    ),
    rounds,
  };
}

function toLink(row: z.output<typeof LinkRow>): CaseLink {
  return {
    ...{ id: row.id, caseId: row.case_id, reader: "customer", invited: null, revokedAt: null },
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}

type Claimed = z.output<typeof InTurn> & { readonly caseFile: CaseFile };

function inTurn({ caseFile, position, sensitive }: Claimed, around: Around): CaseInTurn {
  const known = around.customers.get(caseFile.customerId);
  const owner = around.staff.get(caseFile.ownerId);
  if (!known || !owner) throw new Error(`case ${caseFile.reference} lacks its people`);
  return {
    ...{ position, caseFile, owner, isSensitive: sensitive },
    ...known,
    link: around.links.get(caseFile.id) ?? null,
    rounds: around.rounds.get(caseFile.id) ?? [],
  };
}
