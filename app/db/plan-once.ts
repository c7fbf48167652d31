import { createHash } from "node:crypto";
import type { Knex } from "knex";
import { type Described, DescribedOnce } from "./connection/described-once.ts";
import { waitsForNext } from "./connection/send-together.ts";

// Names stay with a connection for as long as it lives, so there is an end to them. A statement whose
// text goes by how many values it has would otherwise leave a plan behind for every number.
const mostNames = 400;
const names = new Map<string, string>();

type Config = {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly waits?: boolean;
};
type Connection = { query: (...words: unknown[]) => unknown };

/**
 * Makes the database plan a statement once a connection instead of each time: planning costs more
 * than finding a row by its id. A statement that asks for whatever columns there are (`*`) is left
 * alone, because a column added by a migration would break its plan under a running process.
 */
export function planOnce(connection: Connection): void {
  const query = connection.query.bind(connection);
  const described: Described = new Map();
  connection.query = (config, ...rest) => {
    if (!isConfig(config)) return query(config, ...rest);
    const name = nameOf(config);
    if (!name) return query(config, ...rest);
    const statement = { ...config, name };
    // Asked without a callback a client gives a promise, which a query of our own does not have.
    const isTold = typeof rest[0] === "function";
    return query(isTold ? new DescribedOnce(statement, described) : statement, ...rest);
  };
}

function isConfig(words: unknown): words is Config {
  return typeof words === "object" && words !== null && "text" in words && "values" in words;
}

function nameOf({ text, values = [] }: Config): string | null {
  const known = names.get(text);
  if (known) return known;
  return values.length === 0 || text.includes("*") ? null : newName(text);
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
