import { createTestDatabase } from "#test/support/database.ts";
import { openMoneyWorld } from "#test/support/money-world.ts";

/** The money world over a database of the test's own. */
export async function createMoneyWorld(env: Readonly<Record<string, string>> = {}) {
  const database = await createTestDatabase();
  const world = await openMoneyWorld(database.url, env);
  const close = async () => {
    await world[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
  };
  return { world, close };
}
