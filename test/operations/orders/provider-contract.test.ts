import { describe, expect, test } from "vitest";
import { readConfig } from "#app/config.ts";
import { standingByBooks } from "#app/domain/accommodations/posting.ts";
import { issueByHand } from "#app/operations/accommodations/issue-by-hand.ts";
import { placeOrders } from "#app/operations/orders/place-orders.ts";
import { tryAgain } from "#app/operations/orders/try-again.ts";
import { createProviders } from "#app/providers.ts";
import type { Fault } from "#test/support/providers/faulty.ts";
import {
  approved,
  groundOfFile,
  type Harness,
  insideHarnesses,
  type OutsideHarness,
  orderOf,
  outsideHarnesses,
  workFor,
} from "./order-world.ts";

const ground = groundOfFile();

/** Given so far as the provider can without a person; where it cannot, the person does it. */
async function give(harness: Harness | OutsideHarness, id: string) {
  const { world } = ground;
  if (harness.name === "by-hand")
    await issueByHand(world.services, id, { reference: `NO-${id}` }, world.fay);
  await workFor(ground, 1);
  if (!("target" in harness) || !harness.target) return;
  const tried = await tryAgain(world.services, id, { target: harness.target(ground) }, world.fay);
  expect(tried).toEqual({ ok: true });
}

async function expectGivenOnce(harness: Harness, id: string) {
  const { world } = ground;
  const found = await world.find(id);
  expect(await harness.given(ground, { id, amountMinor: found?.amountMinor ?? 0 })).toBe(1);
  expect(found?.issuedAt).not.toBeNull();
  const steps = await world.services.transaction((store) => store.ledger.listSteps(id));
  if (found?.amountMinor) expect(standingByBooks(steps)).toBe("given");
  const sums = Object.values(await world.balances(id));
  expect(sums.reduce((sum, each) => sum + each, 0)).toBe(0);
  const told = await world.db("case_events").where({ case_id: found?.caseId }).pluck("type");
  const tellings = ["credit-issued", "accommodation-given", "gift-card-heads-up-given"];
  expect(told.filter((type: string) => tellings.includes(type))).toHaveLength(1);
}

describe.each([...insideHarnesses, ...outsideHarnesses])("R17: $name", (harness) => {
  test("says what it serves and what it can; what it serves it gives, once, however often it is asked", async () => {
    const { world } = ground;
    const provider = world.services.providers.find(({ name }) => name === harness.name);
    expect(provider?.serves).toContain(harness.kind);
    expect(Object.values(provider?.powers ?? {}).every((can) => typeof can === "boolean")).toBe(
      true,
    );
    // None of ours writes to the customer itself: her gift comes in our own message (R18).
    expect(provider?.powers.announcesItself).toBe(false);
    const { id } = await approved(ground, harness);
    await give(harness, id);
    await Promise.all([1, 2, 3].map(() => placeOrders(world.services)));
    await world.decide(id, "approve", world.fay);
    await workFor(ground, 3);
    await expectGivenOnce(harness, id);
  });
});

const faults: readonly { of: Fault[] }[] = [
  { of: ["cut-after"] },
  { of: ["error-after"] },
  { of: ["garbage-after"] },
  { of: ["cut-before", "error-after"] },
  { of: ["busy-before"] },
  { of: ["conflict-before", "error-before"] },
];

describe.each(outsideHarnesses)("F14: $name hangs", (harness) => {
  test("F14: it gives, and never answers: we let go, look it up before anything else, and it is one gift", async () => {
    const { world, outside } = ground;
    const { id } = await approved(ground, harness);
    if (harness.target) await give(harness, id);
    const fake = harness.fake(ground);
    fake.arm("hang-after");
    const before = { ...fake.counts };
    const read = readConfig({ NODE_ENV: "test", ...outside.env });
    if (!read.ok) throw new Error(read.faults.join());
    const providers = createProviders(read.config, world.services.now, 1_000);
    while (await placeOrders({ ...world.services, providers }));
    expect((await orderOf(ground, id)).state).toBe("unknown");
    expect(fake.counts.placed - before.placed).toBe(1);
    const looked = fake.counts.looked;
    await workFor(ground, 3);
    expect(fake.counts.looked).toBeGreaterThan(looked);
    expect(fake.counts.placed - before.placed).toBe(1);
    await expectGivenOnce(harness, id);
  });
});

describe.each(outsideHarnesses)("F14: $name", (harness) => {
  test.each(faults)("$of: one gift, never two, never none", async ({ of: armed }) => {
    const { id } = await approved(ground, harness);
    if (harness.target) await give(harness, id);
    const fake = harness.fake(ground);
    fake.arm(...armed);
    // The first look fails as well: what is not known is not sent again.
    fake.armLooks("error-before");
    await workFor(ground, 15);
    await expectGivenOnce(harness, id);
    expect((await orderOf(ground, id)).state).toBe("issued");
  });

  test("MON-6, F15: what it gave is not what was approved: held, told to nobody, and never ordered twice", async () => {
    const fake = harness.fake(ground);
    const { id, caseId } = await approved(ground, harness);
    if (harness.target) await give(harness, id);
    fake.account.other = 2;
    await workFor(ground, 2);
    fake.account.other = 1;
    expect(await orderOf(ground, id)).toMatchObject({ state: "failed", refusal: "mismatch" });
    expect((await ground.world.find(id))?.state).toBe("approved");
    expect(await ground.world.mails(caseId)).toEqual(["acknowledgement"]);
    await tryAgain(ground.world.services, id, {}, ground.world.fay);
    await workFor(ground, 2);
    expect(await orderOf(ground, id)).toMatchObject({ refusal: "mismatch", round: 1 });
  });

  test("F14: killed after the provider had done it, before we knew: the next worker finds it", async () => {
    const { world } = ground;
    const { id } = await approved(ground, harness);
    if (harness.target) await give(harness, id);
    const died = new Error("killed");
    const transaction: typeof world.services.transaction = (work) =>
      world.services.transaction(async (store) => {
        const done = await work(store);
        if (await store.providerOrders.find(id).then((order) => order?.reference)) throw died;
        return done;
      });
    await expect(placeOrders({ ...world.services, transaction })).rejects.toBe(died);
    await workFor(ground, 2);
    expect((await orderOf(ground, id)).state).toBe("placing");
    await workFor(ground, 6);
    await expectGivenOnce(harness, id);
  });

  test("R17: what it refuses is told to finance in a sentence, and tried again without harm", async () => {
    const { world } = ground;
    const { id, caseId } = await approved(ground, harness);
    if (harness.target) await give(harness, id);
    const fake = harness.fake(ground);
    fake.arm("unauthorised-before");
    await workFor(ground, 1);
    expect(await orderOf(ground, id)).toMatchObject({ state: "failed", refusal: "key-refused" });
    const told = await world.db("case_events").where({ case_id: caseId }).pluck("type");
    expect(told).toContain("accommodation-order-failed");
    const tries = [1, 2, 3].map(() => tryAgain(world.services, id, {}, world.fay));
    expect((await Promise.all(tries)).every(({ ok }) => ok)).toBe(true);
    await workFor(ground, 2);
    await expectGivenOnce(harness, id);
    expect(await tryAgain(world.services, id, {}, world.fay)).toEqual({
      ok: false,
      reason: "not-failed",
    });
  });
});
