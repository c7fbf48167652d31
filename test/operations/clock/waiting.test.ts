import { expect, test } from "vitest";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { AskPartner, askPartner } from "#app/operations/partners/ask-partner.ts";
import { keepPartner } from "#app/operations/partners/keep-partner.ts";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { confirmAloud, putRight } from "#test/support/cases.ts";
import { createWorld, resolutionParts, type StaffActor, type World } from "#test/support/world.ts";

const row = (world: World, id: string) => world.db("case_files").where({ id }).first();

async function wait(world: World, marco: StaffActor, reference: string) {
  const question = { body: "Which colour?", visibility: "customer", status: "waiting" } as const;
  await postUpdate(world.services, reference, question, marco);
}

async function askBrightfix(world: World, marco: StaffActor, reference: string) {
  const kept = await keepPartner(world.services, null, { name: "Brightfix" }, marco);
  if (!kept.ok) throw new Error(kept.reason);
  const input = AskPartner.parse({ partnerId: kept.partner.id, asked: "Visit her on Thursday." });
  return askPartner(world.services, reference, input, marco);
}

test("R11: while a partner has something to do, a question to the customer stops no clock", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  await askBrightfix(world, marco, reference);
  await wait(world, marco, reference);
  const waiting = await row(world, id);
  expect(waiting).toMatchObject({ status: "waiting", clock_stopped_at: null });
  expect(waiting.next_update_due_at).toBeInstanceOf(Date);
});

test("R11: asking a partner starts a clock that stood for the customer", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  await wait(world, marco, reference);
  expect((await row(world, id)).next_update_due_at).toBeNull();
  await askBrightfix(world, marco, reference);
  expect((await row(world, id)).next_update_due_at).toBeInstanceOf(Date);
});

test("R6: a promise that is owed keeps the clock running", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  await wait(world, marco, reference);
  const { id: contactId } = await world.db("case_events").where({ type: "update-posted" }).first();
  const said = { what: "We send it", dueAt: "2026-03-06T17:00:00Z", certainty: "certain" };
  const input = MakePromise.parse({ ...said, contactId: String(contactId) });
  await makePromise(world.services, reference, input, marco);
  expect((await row(world, id)).next_update_due_at).toBeInstanceOf(Date);
});

test("R6: a stopped clock ends with its case, and does not start again", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  await confirmAloud(world.services, reference, marco);
  await wait(world, marco, reference);
  await putRight(world.services, reference, resolutionParts, marco);
  expect(await row(world, id)).toMatchObject({ next_update_due_at: null, clock_stopped_at: null });
  expect(await world.happened(id)).not.toContain("clock-started");
});
