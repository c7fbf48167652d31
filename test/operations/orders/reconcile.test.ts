import { expect, test } from "vitest";
import { chooseProvider } from "#app/operations/orders/choose-provider.ts";
import { reconcile } from "#app/operations/orders/reconcile.ts";
import { announced, groundOfFile, orderOf } from "./order-world.ts";

const ground = groundOfFile();

test("R17: finance compares with the provider's list: every difference is a line, and nothing is changed", async () => {
  const { world, outside } = ground;
  const clean = await reconcile(world.services);
  expect(clean.map(({ provider }) => provider)).toEqual([
    "tremendous",
    "stripe-balance",
    "stripe-credit-note",
  ]);
  const before = new Set(
    clean.flatMap(({ differences }) => differences.map((each) => each.externalId)),
  );
  const [gone, more, back] = [
    await announced(ground),
    await announced(ground),
    await announced(ground),
  ];
  const { orders } = outside.tremendous;
  const at = (id: string) => orders.findIndex((each) => each.external_id === id);
  orders.splice(at(gone.id), 1);
  for (const reward of orders[at(more.id)]?.rewards ?? []) reward.value.denomination = 26;
  const called = orders[at(back.id)];
  if (called) called.status = "CANCELED";
  const foreign = "00112233-4455-4677-8899-aabbccddeeff";
  const [first] = orders;
  if (first) orders.push({ ...first, id: "COPY", external_id: foreign });
  if (first) orders.push({ ...first, id: "OTHERS", external_id: "not-one-of-ours" });
  const [run] = await reconcile(world.services);
  const found = run?.differences.filter(({ externalId }) => !before.has(externalId)) ?? [];
  expect(found.map(({ kind, externalId }) => [kind, externalId])).toEqual([
    ["missing-there", gone.id],
    ["other-amount", more.id],
    ["other-state", back.id],
    ["missing-here", foreign],
  ]);
  for (const { id } of [gone, more, back]) expect((await orderOf(ground, id)).state).toBe("issued");
  const kept = await world.db("reconciliations").where({ id: run?.id }).first();
  expect(kept.differences).toHaveLength(run?.differences.length ?? 0);
  outside.tremendous.armLooks("error-before");
  const [failed] = await reconcile(world.services);
  expect(failed?.failed).toContain("500");
});

test("R17: only a provider that serves a kind, and is set up, can be chosen for it", async () => {
  const { world } = ground;
  const choose = (kind: "credit" | "gift-card", provider: string) =>
    chooseProvider(world.services, { kind, provider }, world.fay);
  expect(await choose("credit", "tremendous")).toEqual({ ok: false, reason: "does-not-serve" });
  expect(await choose("credit", "nobody")).toEqual({ ok: false, reason: "does-not-serve" });
  expect(await choose("credit", "credit-ledger")).toEqual({ ok: true });
  expect((await world.ask({ kind: "credit" })).provider).toBe("credit-ledger");
});
