import { afterAll, beforeAll, expect, test } from "vitest";
import { decideAccommodation } from "#app/operations/accommodations/decide-accommodation.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

test("R15: a request is due when the customer was promised a word, and approval issues it at once", async () => {
  const caseFile = await world.openNewCase();
  const asked = await world.ask({ on: caseFile.reference });
  expect(asked.promisedBy).toEqual(caseFile.nextUpdateDueAt);
  const decided = await world.decide(asked.id, "approve", world.fay);
  expect(decided).toMatchObject({
    ok: true,
    accommodation: { state: "issued", decidedBy: world.fay.id },
  });
  expect((await world.find(asked.id))?.providerReference).toMatch(/^CR-2026-\d{6}$/);
  expect(await world.balances(asked.id)).toEqual({
    "goodwill-cost EUR": 2500,
    "credits-given EUR": -2500,
  });
});

test("R15: declining keeps the reason for the agent and moves no money", async () => {
  const asked = await world.ask();
  const decided = await world.decide(asked.id, "decline", world.fay);
  expect(decided).toMatchObject({
    ok: true,
    accommodation: { state: "declined", decisionNote: "Ask for 15." },
  });
  expect(await world.balances(asked.id)).toEqual({});
  expect(await world.mails(asked.caseId)).toEqual(["acknowledgement"]);
});

test("AZ-5: nobody decides on their own request", async () => {
  const asked = await world.ask({ by: world.fay });
  expect(await world.decide(asked.id, "approve", world.fay)).toEqual({
    ok: false,
    reason: "own-request",
  });
  expect(await world.decide(asked.id, "decline", world.fay)).toEqual({
    ok: false,
    reason: "own-request",
  });
  expect((await world.find(asked.id))?.state).toBe("requested");
  expect((await world.decide(asked.id, "approve", world.fred)).ok).toBe(true);
});

test("AZ-5: nobody decides for a case they own", async () => {
  const asked = await world.ask({ by: world.ben });
  expect(await world.decide(asked.id, "approve", world.ana)).toEqual({
    ok: false,
    reason: "own-case",
  });
  expect(await world.balances(asked.id)).toEqual({});
});

test("AZ-5: an API key decides as the member of staff it belongs to", async () => {
  const asked = await world.ask({ by: world.fay });
  const key = { kind: "api", id: world.fay.id } as const;
  const decided = await decideAccommodation(world.services, asked.id, { verdict: "approve" }, key);
  expect(decided).toEqual({ ok: false, reason: "own-request" });
});

test("AZ-5: the table itself refuses it, whatever program writes", async () => {
  const asked = await world.ask({ by: world.ben });
  const decide = (decidedBy: string) =>
    world
      .db("accommodations")
      .where({ id: asked.id })
      .update({ state: "approved", decided_by: decidedBy, decided_at: new Date() });
  await expect(decide(world.ben.id)).rejects.toThrow(/decider_is_another/);
  await expect(decide(world.ana.id)).rejects.toThrow(/nobody decides for a case they own/);
  const withoutDecider = world
    .db("accommodations")
    .where({ id: asked.id })
    .update({ state: "approved" });
  await expect(withoutDecider).rejects.toThrow(/decisions_have_a_decider/);
  const dearer = world.db("accommodations").where({ id: asked.id }).update({ amount_minor: 9900 });
  await expect(dearer).rejects.toThrow(/cannot be changed/);
  await decide(world.fay.id);
  await expect(decide(world.fred.id)).rejects.toThrow(/decision cannot be changed/);
});

test("SCN-4: a double click is one decision, with one answer", async () => {
  const asked = await world.ask();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => world.decide(asked.id, "approve", world.fay, asked.version)),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await world.balances(asked.id)).toEqual({
    "goodwill-cost EUR": 2500,
    "credits-given EUR": -2500,
  });
  expect(
    await world.db("case_events").where({ case_id: asked.caseId, type: "credit-issued" }),
  ).toHaveLength(1);
});

test("MON-3: what was changed meanwhile, or decided, is not decided again", async () => {
  const asked = await world.ask();
  const old = await world.decide(asked.id, "approve", world.fay, asked.version + 1);
  expect(old).toEqual({ ok: false, reason: "changed-meanwhile" });
  await world.decide(asked.id, "decline", world.fay);
  const again = await world.decide(asked.id, "approve", world.fred);
  expect(again).toEqual({ ok: false, reason: "already-decided" });
  const mindChanged = await world.decide(asked.id, "approve", world.fay);
  expect(mindChanged).toEqual({ ok: false, reason: "already-decided" });
});

test("R15: on a case closed meanwhile nothing is approved; declining is possible", async () => {
  const asked = await world.ask();
  await world.db("case_files").where({ id: asked.caseId }).update({ status: "closed" });
  expect(await world.decide(asked.id, "approve", world.fay)).toEqual({
    ok: false,
    reason: "case-closed",
  });
  expect((await world.decide(asked.id, "decline", world.fay)).ok).toBe(true);
});

test("MON-7: a decision that fails on its way leaves nothing behind", async () => {
  const asked = await world.ask();
  const broken = { ...world.services, providers: [] };
  const decision = decideAccommodation(broken, asked.id, { verdict: "approve" }, world.fay);
  await expect(decision).rejects.toThrow(/no provider/);
  expect((await world.find(asked.id))?.state).toBe("requested");
  expect(await world.balances(asked.id)).toEqual({});
  expect((await world.decide(asked.id, "approve", world.fay)).ok).toBe(true);
});

test("an unknown request is not found", async () => {
  const nowhere = "00000000-0000-4000-8000-000000000000";
  expect(await world.decide(nowhere, "approve", world.fay)).toEqual({
    ok: false,
    reason: "not-found",
  });
});
