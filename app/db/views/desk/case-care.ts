import type { Knex } from "knex";
import { nothingAround } from "#app/db/store/around-case.ts";
import { careParts } from "#app/db/store/care-store.ts";
import { ladderParts } from "#app/db/store/ladder-store.ts";
import { lazily } from "#app/db/store/lazily.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import type { Escalation } from "#app/domain/escalation/escalation.ts";
import type { CareFacts } from "#app/operations/views/desk/care.ts";
import type { ClockFacts } from "#app/operations/views/desk/clock.ts";
import type { LadderFacts } from "#app/operations/views/desk/ladder.ts";

const careWithin = lazily(careParts);
const ladderWithin = lazily(ladderParts);

/** Promises, partners, clocks and ladders of one case. */
export async function readCare(
  tx: Knex,
  caseFile: Pick<CaseFile, "id" | "teamId">,
): Promise<CareFacts & ClockFacts & LadderFacts> {
  const { id } = caseFile;
  const care = careWithin({ tx, around: nothingAround() });
  const { promises, steps, drafts, partners, serviceLevels } = care;
  const asks = await partners.listAsks(id);
  return {
    promises: await promises.listForCase(id),
    steps: await steps.listForCase(id),
    drafts: await drafts.listWaiting(id),
    asks,
    partnerContacts: await partners.listContactsOfCase(id),
    levels: await serviceLevels.listForCase(id),
    ...(await readLadder(tx, caseFile)),
  };
}

async function readLadder(
  tx: Knex,
  { id, teamId }: Pick<CaseFile, "id" | "teamId">,
): Promise<LadderFacts> {
  const { escalations, backupPlans } = ladderWithin({ tx, around: nothingAround() });
  const [climbs, plans, started] = [
    await escalations.listForCase(id),
    await backupPlans.list(null),
    await backupPlans.listStarted(id),
  ];
  const startedPlans: LadderFacts["startedPlans"][number][] = [];
  for (const { planId, at } of started) {
    const plan = await backupPlans.find(planId);
    if (plan) startedPlans.push({ plan, at });
  }
  return {
    escalations: climbs,
    names: await namesOf(tx, climbs),
    plans: plans.filter((plan) => plan.teamId === null || plan.teamId === teamId),
    startedPlans,
  };
}

async function namesOf(tx: Knex, climbs: readonly Escalation[]) {
  const ids = climbs.flatMap(({ told, taken }) => [
    ...told.map(({ staffId }) => staffId),
    ...(taken ? [taken.staffId] : []),
  ]);
  const rows: { id: string; name: string }[] = await tx("staff")
    .whereIn("id", [...new Set(ids)])
    .select("id", "name");
  return new Map(rows.map(({ id, name }) => [id, name]));
}
