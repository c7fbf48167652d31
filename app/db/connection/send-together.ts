import type pg from "pg";

type Done = (fault: unknown, result?: unknown) => void;
type Statement = { readonly text: string; readonly waits?: boolean };
type Query = (statement: unknown, done?: Done) => unknown;

/** For knex's `options`: nobody reads the answer, so the statement goes with the next of its transaction. */
export const waitsForNext = { waits: true };

const begin = "BEGIN;";
const commit = "COMMIT;";
const rollback = "ROLLBACK";

/**
 * Sends what belongs together in one write: `BEGIN` with the first statement of its transaction, and
 * what waits for the next one with that or with the `COMMIT`. A transaction that asks for nothing costs
 * nothing. What waited and failed makes the next one fail. The client has to pipeline (pg's `pipeline`).
 */
export function sendTogether(client: pg.Client): void {
  const query = client.query.bind(client) as Query;
  let isInside = false;
  let waiting: Statement[] = [];

  function send(last: Statement, done: Done): void {
    const { stream } = client.connection;
    let refused: unknown = null;
    stream.cork();
    try {
      for (const each of waiting) query(each, (fault) => (refused ??= fault));
      waiting = [];
      // A value that could not be sent is refused at once, and Postgres never hears of it.
      const isHopeless = refused !== null && last.text === commit;
      // Of a transaction that failed, Postgres says only that it did: the first fault says why.
      query(isHopeless ? { text: rollback } : last, (fault, result) =>
        done(refused ?? fault, result),
      );
    } finally {
      stream.uncork();
    }
  }

  function end(last: Statement, done: Done): void {
    const hasBegun = waiting[0]?.text !== begin;
    isInside = false;
    if (last.text === rollback) waiting = hasBegun ? [] : waiting.slice(0, 1);
    if (!hasBegun && waiting.length === 1) {
      waiting = [];
      answer(done);
    } else send(last, done);
  }

  client.query = ((statement: unknown, done?: Done) => {
    if (!done || !isStatement(statement)) return query(statement, done);
    const isBegin = statement.text === begin;
    if (isBegin || (isInside && statement.waits)) {
      isInside = true;
      waiting.push(statement);
      return answer(done);
    }
    if (statement.text === commit || statement.text === rollback) return end(statement, done);
    return send(statement, done);
  }) as typeof client.query;
}

function answer(done: Done): void {
  queueMicrotask(() => done(null, { rows: [] }));
}

function isStatement(statement: unknown): statement is Statement {
  return typeof statement === "object" && statement !== null && "text" in statement;
}
