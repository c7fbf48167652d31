import pg from "pg";

type Wire = {
  readonly parsedStatements: Readonly<Record<string, string>>;
};
type Done = (fault: unknown, result?: unknown) => void;
type Config = {
  readonly text: string;
  readonly name?: string;
  readonly values?: readonly unknown[];
  readonly queryMode?: "extended";
  readonly waits?: boolean;
};
type Connection = {
  readonly connection: Wire;
  query: (config: unknown, done?: Done) => unknown;
};

/** What of pg's own query is taken over; its types say less than it has. */
type OwnQuery = {
  prepare(wire: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
};
const Query = pg.Query as unknown as new (
  config: Config,
  values?: undefined,
  done?: Done,
) => OwnQuery;

/** A statement that is sent together with those that waited for it, and answered for all of them. */
class Together extends Query {
  private unanswered: number;

  constructor(
    private readonly first: readonly Config[],
    last: Config,
    done: Done,
  ) {
    super(last, undefined, done);
    this.unanswered = first.length;
  }

  override prepare(wire: Wire): void {
    const unasked = Object.create(wire, { describe: { value: mute }, sync: { value: mute } });
    for (const each of this.first) new Query(each).prepare(unasked);
    super.prepare(wire);
  }

  override handleDataRow(message: unknown): void {
    if (this.unanswered === 0) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.unanswered === 0) super.handleCommandComplete(message, wire);
    else this.unanswered -= 1;
  }
}

const mute = () => {};

/** For knex's `options`: nobody reads the answer, so the statement goes with the next of its transaction. */
export const waitsForNext = { waits: true };

const begin: Config = { text: "BEGIN;", values: [], queryMode: "extended" };

/**
 * Sends what belongs together in one write, and has it answered in one: `BEGIN` with the first
 * statement of its transaction, and what waits for the next one with that or with the `COMMIT`. A
 * transaction that asks for nothing costs nothing. What waited and failed makes the next one fail.
 */
export function sendTogether(connection: pg.Client): void {
  const client = connection as unknown as Connection;
  const query = client.query.bind(client);
  let isInside = false;
  let waiting: Config[] = [];
  const takeWaiting = () => {
    const taken = waiting;
    waiting = [];
    return taken;
  };

  client.query = (config, done) => {
    if (!done || !isConfig(config)) return query(config, done);
    if (config.text === begin.text) {
      isInside = true;
      waiting = [begin];
      return answer(done);
    }
    if (isInside && config.waits && isParsed(config, client.connection)) {
      waiting.push(config);
      return answer(done);
    }
    const first = takeWaiting();
    if (isEnd(config)) {
      isInside = false;
      return end(first, config, done);
    }
    if (first.length === 0) return query(config, done);
    if (isParsed(config, client.connection)) return query(new Together(first, config, done));
    return sendAll(first, (fault) => (fault ? done(fault) : query(config, done)));
  };

  function end(first: Config[], config: Config, done: Done): unknown {
    const hasBegun = first[0] !== begin;
    if (config.text === rollback) return hasBegun ? query(config, done) : answer(done);
    if (first.length === (hasBegun ? 0 : 1)) return hasBegun ? query(config, done) : answer(done);
    // Where something that waited failed, the transaction is still to be ended.
    const settled: Done = (fault, result) =>
      fault ? query({ text: rollback }, () => done(fault)) : done(null, result);
    return query(new Together(first, { ...config, queryMode: "extended" }, settled));
  }

  function sendAll(all: readonly Config[], done: Done): unknown {
    const last = all.at(-1);
    return last ? query(new Together(all.slice(0, -1), last, done)) : answer(done);
  }
}

const rollback = "ROLLBACK";

function isEnd({ text }: Config): boolean {
  return text === "COMMIT;" || text === rollback;
}

function answer(done: Done): void {
  queueMicrotask(() => done(null, { rows: [] }));
}

function isConfig(config: unknown): config is Config {
  return typeof config === "object" && config !== null && "text" in config;
}

// The client takes the answer to the first parse for that of the named statement it waits for. So one
// that this connection has not parsed yet goes alone, as does one that has no parameters.
function isParsed({ text, name, values = [] }: Config, { parsedStatements }: Wire): boolean {
  return values.length > 0 && (!name || parsedStatements[name] === text);
}
