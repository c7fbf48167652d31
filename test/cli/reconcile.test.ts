import { expect, test } from "vitest";
import { reconcileProviders } from "#app/cli/reconcile.ts";
import { announced, type Ground, openOrderWorld } from "#test/operations/orders/order-world.ts";

test("R17: reconcile prints one line a difference, and says by its exit code what it found", async () => {
  const { close, ...ground }: Ground & { close(): Promise<void> } = await openOrderWorld();
  const run = async (days = "35", json = false) => {
    const lines: string[] = [];
    const line = (text: string) => void lines.push(text);
    const out = { line, fault: line, progress: () => {} };
    const code = await reconcileProviders({ days, json }, ground.world, out);
    return { code, lines };
  };
  const { id } = await announced(ground);
  expect(await run()).toMatchObject({
    code: 0,
    lines: { 0: "Tremendous: 1 of ours compared, 0 differ." },
  });
  const { orders } = ground.outside.tremendous;
  for (const reward of orders[0]?.rewards ?? []) reward.value.denomination = 20;
  const differs = await run();
  expect(differs.code).toBe(1);
  expect(differs.lines[0]).toContain(
    `${id}: another amount there (here 25.00 EUR issued, there 20.00 EUR`,
  );
  const programs = await run("35", true);
  expect(JSON.parse(programs.lines[0] ?? "")).toMatchObject({
    kind: "other-amount",
    externalId: id,
  });
  ground.outside.tremendous.armLooks("cut-before");
  expect((await run()).code).toBe(2);
  expect((await run("soon")).code).toBe(2);
  await close();
});
