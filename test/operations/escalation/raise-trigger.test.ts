import { expect, test } from "vitest";
import { theCustomer } from "#app/domain/actor.ts";
import { closeCase } from "#app/operations/cases/close-case.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { reopenCase } from "#app/operations/cases/reopen-case.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { takeEscalation } from "#app/operations/escalation/take-escalation.ts";
import { putRight } from "#test/support/cases.ts";
import { resolutionParts } from "#test/support/world.ts";
import { openLadderWorld } from "./ladder-world.ts";

test("R9: the customer chasing twice goes straight to the lead, and raises the level once", async () => {
  await using world = await openLadderWorld();
  const { id } = await world.openCase();
  for (const words of ["Any news?", "Hello?", "Is anybody there?"]) {
    await writeToOwner(world.services, id, { words });
  }
  expect(await world.told(id)).toEqual(["customer-chased-twice: lead lena"]);
  const { severity } = await world.db("case_files").where({ id }).first();
  expect(severity).toBe("high");
  await writeToOwner(world.services, id, { words: "This is the fourth time." });
  expect(await world.told(id)).toHaveLength(2);
});

test("R10: a case that comes open again climbs, until a word after somebody took it", async () => {
  await using world = await openLadderWorld();
  const { id, reference } = await world.openCase();
  await putRight(world.services, reference, resolutionParts, world.marco);
  await closeCase(world.services, id, world.marco);
  await reopenCase(world.services, id, { why: "It is dark again." }, theCustomer);
  expect(await world.told(id)).toEqual(["case-reopened: owner marco"]);
  const say = (body: string) =>
    postUpdate(world.services, reference, { body, visibility: "customer" }, world.marco);
  await say("We are on it.");
  await world.sweep();
  const [climb] = await world.openClimbs(id);
  expect(climb).toMatchObject({ trigger: "case-reopened", taken_by: null });
  await takeEscalation(world.services, climb?.id ?? "", world.marco);
  world.clock.now = new Date(world.clock.now.getTime() + 60_000);
  await say("I have found it.");
  await world.sweep();
  expect(await world.openClimbs(id)).toEqual([]);
});

test("R23: the same product failing the same customer again is noticed by itself, and a lead is told", async () => {
  await using world = await openLadderWorld();
  const customer = { name: "Ana", email: "ana@example.test" };
  const first = await world.openCase({ customer, product: "Phone X" });
  const other = await world.openCase({ customer, product: "Toaster" });
  const again = await world.openCase({ customer, product: "phone x" });
  expect(await world.told(first.id)).toEqual([]);
  expect(await world.told(other.id)).toEqual([]);
  expect(await world.told(again.id)).toEqual(["repeat-failure: lead lena"]);
  const { severity } = await world.db("case_files").where({ id: again.id }).first();
  expect(severity).toBe("high");
});

test("R11: a partner's silence, and an approval that does not come, climb", async () => {
  await using world = await openLadderWorld();
  const { id, customerId } = await world.openCase();
  const fay = await world.hire("fay", "finance");
  const partner = "00000000-0000-4000-8000-000000000001";
  const at = world.clock.now;
  await world.db("partners").insert({ id: partner, name: "Fixers", created_at: at });
  await world.db("case_partners").insert({
    id: "00000000-0000-4000-8000-000000000002",
    case_id: id,
    partner_id: partner,
    asked: "Visit her.",
    asked_by: world.marco.id,
    asked_at: at,
    silence_alarm_at: "2026-03-04T10:30:00Z",
  });
  await world.db("accommodations").insert({
    id: "00000000-0000-4000-8000-000000000003",
    case_id: id,
    customer_id: customerId,
    kind: "credit",
    amount_minor: 2500,
    currency: "EUR",
    why: "Six calls.",
    state: "requested",
    requested_by: fay.id,
    requested_at: at,
    provider: "ledger",
    promised_by: "2026-03-04T10:45:00Z",
  });
  await world.sweepAt("2026-03-04T10:46:00Z");
  expect(await world.told(id)).toEqual(["partner-silent: owner marco", "approval-late: lead lena"]);
  await world.db("case_partners").update({ silence_alarm_at: "2026-03-09T10:00:00Z" });
  await world.db("accommodations").update({ state: "withdrawn" });
  await world.sweepAt("2026-03-05T09:46:00Z");
  const left = (await world.openClimbs(id)).map(({ trigger }) => trigger);
  expect(left).not.toContain("approval-late");
  expect(left).not.toContain("partner-silent");
});
