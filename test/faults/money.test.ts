import { expect, test } from "vitest";
import { createTestDatabase } from "#test/support/database.ts";
import { openMoneyWorld } from "#test/support/money-world.ts";
import { createRandom } from "./random.ts";
import { moneyRounds } from "./rounds/money.ts";

const rounds = 70;

test("F12, F13, MON-3, MON-4: ten at the same instant, some cut off half-way: one outcome, one issue, books that balance", async () => {
  await using database = await createTestDatabase();
  await using world = await openMoneyWorld(database.url);
  const seed = Date.now() % 2 ** 31;
  const result = await moneyRounds(world, { rounds, random: createRandom(seed) });
  const { approved, declined, withdrawn, changed, reopened, cut, refusedByBudget, ...faults } =
    result;
  expect(faults, `seed ${seed}`).toEqual({
    rounds,
    twoDecisions: 0,
    bothStand: 0,
    twoIssues: 0,
    twoMessages: 0,
    decidedByAsker: 0,
    unbalanced: 0,
    budgetsOff: 0,
  });
  // Each kind of outcome has been there, or these rounds prove nothing.
  expect(
    Math.min(approved, declined, withdrawn, changed, reopened, cut, refusedByBudget),
    JSON.stringify(result),
  ).toBeGreaterThan(0);
  const sum = await world.db("ledger_entries").sum({ total: "amount_minor" }).first();
  expect(Number(sum?.total)).toBe(0);
});
