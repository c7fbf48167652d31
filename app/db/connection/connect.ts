import knex, { type Knex } from "knex";
import pg from "pg";
import { planOnce } from "../plan-once.ts";
import { limitLog } from "./limited-log.ts";
import { sendTogether } from "./send-together.ts";

export type ConnectOptions = {
  /** Shown by the database as application_name: "amends web", "amends worker". */
  readonly name: string;
  /** Most connections at one time. */
  readonly poolSize?: number;
  /** Milliseconds one statement may take; 0 for no limit (migrations, exports). */
  readonly statementTimeout?: number;
  /** Milliseconds to wait for a free connection; short for the web, which answers 503 instead. */
  readonly acquireTimeout?: number;
  /** Told of lost connections, at most one line per 10 s and kind. Silent when left out. */
  readonly log?: (line: string) => void;
};

/**
 * A pool on one Postgres. It opens nothing until it is asked, and comes back by itself after the
 * database was away. A `COMMIT` cut off has an unknown outcome: callers read again by their key.
 *
 * Types: `bigint` and `count` are numbers (a throw beyond 2^53, never a rounded amount), `date` a
 * string "2026-03-06", `timestamptz` a Date. `sum` of bigint is numeric and stays text: cast it.
 */
export function connect(url: string, options: ConnectOptions): Knex {
  const log = limitLog(options.log ?? (() => {}));
  const connection = {
    connectionString: url,
    application_name: options.name,
    statement_timeout: options.statementTimeout ?? 15_000,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    // Statements that belong together leave without waiting for each other (send-together.ts).
    pipeline: true,
    types,
  };
  return knex({
    client: "pg",
    connection,
    pool: { min: 0, max: options.poolSize ?? 10, afterCreate },
    acquireConnectionTimeout: options.acquireTimeout ?? 5_000,
    log: { warn: log, error: log, deprecate: log, debug: () => {} },
  });
}

function afterCreate(connection: pg.Client, done: (fault: null, connection: pg.Client) => void) {
  sendTogether(connection);
  planOnce(connection);
  done(null, connection);
}

const oid = { int8: 20, date: 1082, textList: 1009, int8List: 1016, dateList: 1182 };
const parseTextList = pg.types.getTypeParser(oid.textList, "text") as (text: string) => unknown[];

/** Per connection: pg's own table is global and other libraries read it. */
const types = {
  getTypeParser(type: number, format?: string) {
    if (format === "binary") return pg.types.getTypeParser(type, "binary");
    if (type === oid.int8) return parseSafeInteger;
    if (type === oid.int8List) return (text: string) => parseTextList(text).map(parseItem);
    if (type === oid.date) return (text: string) => text;
    if (type === oid.dateList) return parseTextList;
    return pg.types.getTypeParser(type, "text");
  },
};

function parseItem(item: unknown): number | null {
  return item === null ? null : parseSafeInteger(String(item));
}

/** @throws RangeError beyond 2^53: an amount that cannot be held exactly is not shown at all */
function parseSafeInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError("a bigint from the database is too large to be held exactly");
}
