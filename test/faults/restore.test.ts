import { expect, test } from "vitest";
import { createTestDatabase } from "#test/support/database.ts";
import { createRandom } from "./random.ts";
import { restoreCycle } from "./rounds/restore.ts";

test("F23: a backup taken under load and restored sends nothing twice, and every doubt is shown", async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const random = createRandom(seed);
  for (let cycle = 0; cycle < 2; cycle += 1) {
    await using source = await createTestDatabase();
    await using copy = await createTestDatabase();
    const result = await restoreCycle({ source: source.url, copy: copy.url, random });
    expect(result, `seed ${seed}`).toMatchObject({
      sentAgain: 0,
      unequalTables: 0,
      forgotten: 0,
    });
    expect(result.arrived, `seed ${seed}`).toBe(33);
    expect(result.inDoubt, `seed ${seed}`).toBeGreaterThan(0);
  }
});
