import { expect, test } from "vitest";
import { setPolicy } from "#app/operations/clock/set-policy.ts";
import { SetTier, setTier } from "#app/operations/customers/set-tier.ts";
import { createWorld } from "#test/support/world.ts";

const clock = { counted: "around-the-clock" } as const;
const goldTargets = {
  "first-word": { count: 1, unit: "hours", ...clock },
  "next-word": { count: 2, unit: "hours", ...clock },
  "customer-reply": { count: 1, unit: "hours", ...clock },
  resolution: { count: 2, unit: "days", ...clock },
} as const;

/** A customer of no tier in particular, in a house that does more for gold. */
async function createTierWorld() {
  const world = await createWorld();
  const marco = await world.hire("marco");
  const lead = await world.hire("lena", "lead");
  const gold = {
    severity: "normal",
    tier: "gold",
    targets: goldTargets,
    warnAtShare: 0.75,
  } as const;
  const kept = await setPolicy(world.services, gold, lead);
  expect(kept.ok).toBe(true);
  const opened = await world.open(marco, { severity: "normal" });
  const set = (tier: string) =>
    setTier(world.services, opened.reference, SetTier.parse({ tier }), marco);
  return { world, marco, opened, set };
}

test("R6, R17: a quicker tier counts at once; who set it, and when, is in history and audit, once", async () => {
  const { world, marco, opened, set } = await createTierWorld();
  await using _ = world;
  const twice = await Promise.all([set("Gold "), set("gold")]);
  expect(twice.map((each) => each.ok && each.changed).sort()).toEqual([false, true]);
  const customer = await world.db("customers").where({ id: opened.customerId }).first();
  expect(customer.tier).toBe("gold");
  const events = await world.db("case_events").where({ case_id: opened.id, type: "tier-set" });
  expect(events).toMatchObject([
    { actor_id: marco.id, at: world.clock.now, data: { from: "standard", to: "gold" } },
  ]);
  expect(await world.db("audit_log").where({ action: "tier-set" })).toMatchObject([
    { stream: `case:${opened.id}`, actor_id: marco.id, details: { from: "standard", to: "gold" } },
  ]);
  const due = new Date("2026-03-04T11:30:00Z");
  const row = await world.db("case_files").where({ id: opened.id }).first();
  expect(row.next_update_due_at).toEqual(due);
  const running = world.db("service_levels").where({ case_id: opened.id, metric: "next-word" });
  expect(await running.pluck("deadline")).toEqual([due]);
  expect(await world.mails(opened.id)).toEqual(["acknowledgement"]);
});

test("R6: a slower tier moves no time that the customer was shown", async () => {
  const { world, opened, set } = await createTierWorld();
  await using _ = world;
  await set("gold");
  const shown = await world.db("case_files").where({ id: opened.id }).first("next_update_due_at");
  expect(await set("standard")).toMatchObject({ ok: true, changed: true });
  expect(await world.db("case_files").where({ id: opened.id }).first("next_update_due_at")).toEqual(
    shown,
  );
});

test.each(["", "  ", "a".repeat(61), "gold\nsilver"])("a tier of %j is refused", (tier) => {
  expect(SetTier.safeParse({ tier }).success).toBe(false);
});
