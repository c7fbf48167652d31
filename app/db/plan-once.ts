import { createHash } from "node:crypto";
import type { Knex } from "knex";
import { waitsForNext } from "./connection/send-together.ts";

// Names stay with a connection for as long as it lives, so there is an end to them. A statement whose
// text goes by how many values it has would otherwise leave a plan behind for every number.
const mostNames = 400;
const names = new Map<string, string>();

type Config = { readonly text: string; readonly values?: readonly unknown[] };
type Connection = { query: (...words: unknown[]) => unknown };

/**
 * Makes the database plan a statement once a connection instead of each time: planning costs more
 * than finding a row by its id. A statement that asks for whatever columns there are (`*`) is left
 * alone, because a column added by a migration would break its plan under a running process.
 */
export function planOnce(connection: Connection): void {
  const query = connection.query.bind(connection);
  connection.query = (config, ...rest) => query(isConfig(config) ? named(config) : config, ...rest);
}

function isConfig(words: unknown): words is Config {
  return typeof words === "object" && words !== null && "text" in words && "values" in words;
}

function named(config: Config): Config & { readonly name?: string } {
  const { text, values = [] } = config;
  if (values.length === 0 || text.includes("*")) return config;
  const name = names.get(text) ?? newName(text);
  return name ? { ...config, name } : config;
}

function newName(text: string): string | null {
  if (names.size >= mostNames) return null;
  const name = createHash("sha256").update(text).digest("base64url").slice(0, 22);
  names.set(text, name);
  return name;
}

const setMode = "select set_config('plan_cache_mode', ?, true)";

/**
 * Has a statement of a transaction planned for whatever its values are, once a connection. Postgres by
 * itself compares the cost of such a plan with what plans for values cost so far; on a table that grows
 * those were always made for a smaller one, so that it plans anew each time. For statements whose plan
 * no value changes, and whose answer nobody reads: it goes together with the next one.
 */
export async function planForAny(tx: Knex, statement: Knex.Raw): Promise<void> {
  await tx.raw(setMode, ["force_generic_plan"]).options(waitsForNext);
  await statement.options(waitsForNext);
  await tx.raw(setMode, ["auto"]).options(waitsForNext);
}
