import { afterAll, beforeAll, expect, test } from "vitest";
import { creditForResolution } from "#app/operations/accommodations/credit-for-resolution.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

const forResolution = (reference: string) =>
  world.services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) throw new Error("no case");
    return creditForResolution(world.services, store, context, world.ana);
  });

test("R18: a credit of an open case waits for the resolution mail, which carries it once", async () => {
  const caseFile = await world.openNewCase();
  const asked = await world.ask({ on: caseFile.reference });
  await world.decide(asked.id, "approve", world.fay);
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement"]);
  const number = (await world.find(asked.id))?.providerReference;
  expect(await forResolution(caseFile.reference)).toEqual({
    number,
    amountMinor: 2500,
    currency: "EUR",
  });
  expect((await world.find(asked.id))?.state).toBe("announced");
  expect(await forResolution(caseFile.reference)).toBeNull();
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement"]);
});

test("R18: two credits are one sum with both numbers; another currency gets its own mail", async () => {
  const caseFile = await world.openNewCase();
  const wishes = [{ amount: "25" }, { amount: "10,50" }, { amount: "900", currency: "JPY" }];
  for (const wish of wishes) {
    const asked = await world.ask({ ...wish, on: caseFile.reference });
    await world.decide(asked.id, "approve", world.fay);
    world.passMinutes(1);
  }
  const credit = await forResolution(caseFile.reference);
  expect(credit).toMatchObject({ amountMinor: 3550, currency: "EUR" });
  expect(credit?.number).toMatch(/^CR-2026-\d{6}, CR-2026-\d{6}$/);
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement", "credit-issued"]);
});

test("R18: a gift card is never among what the resolution mail carries", async () => {
  const caseFile = await world.openNewCase();
  await world.stock(["EUR-0009"]);
  const asked = await world.ask({ kind: "gift-card", on: caseFile.reference });
  await world.decide(asked.id, "approve", world.fay);
  expect(await forResolution(caseFile.reference)).toBeNull();
  expect((await world.find(asked.id))?.state).toBe("heads-up-sent");
});

test("R17: a credit approved after the resolution has a mail of its own", async () => {
  const caseFile = await world.openNewCase();
  await world.db("case_files").where({ id: caseFile.id }).update({ status: "resolved" });
  const asked = await world.ask({ on: caseFile.reference });
  await world.decide(asked.id, "approve", world.fay);
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement", "credit-issued"]);
  expect((await world.find(asked.id))?.state).toBe("announced");
});

test("R17: asking is refused on a closed case; the same asked twice is one request", async () => {
  const caseFile = await world.openNewCase();
  const first = await world.ask({ on: caseFile.reference });
  const again = await Promise.all([1, 2, 3].map(() => world.ask({ on: caseFile.reference })));
  expect(again.map(({ id }) => id)).toEqual([first.id, first.id, first.id]);
  await world.db("case_files").where({ id: caseFile.id }).update({ status: "closed" });
  await expect(world.ask({ on: caseFile.reference })).rejects.toThrow("case-closed");
  await expect(world.ask({ on: "AM-0000-0000" })).rejects.toThrow("not-found");
});
