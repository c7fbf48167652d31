import { expect, test } from "vitest";
import { createTestDatabase } from "#test/support/database.ts";
import { createRandom } from "./random.ts";
import { orderRounds } from "./rounds/orders.ts";

test("F14: the provider fails after it gave, the worker is killed in between: one gift each, and the books agree", async () => {
  await using database = await createTestDatabase();
  const seed = Date.now() % 2 ** 31;
  const plan = { gifts: 12, kills: 2, random: createRandom(seed) };
  const result = await orderRounds(database.url, plan);
  expect(result, `seed ${seed}`).toMatchObject({
    ...{ approved: 12, given: 12, twice: 0, never: 0, notBooked: 0, unbalanced: 0 },
    ...{ spentThere: 12 * 2500, booked: 12 * 2500 },
  });
  expect(result.faults, `seed ${seed}`).toBeGreaterThan(0);
});
