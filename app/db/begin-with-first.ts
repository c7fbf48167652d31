import pg from "pg";

type Wire = {
  readonly parsedStatements: Readonly<Record<string, string>>;
  parse(statement: { text: string; name: string; types: readonly number[] }): void;
  bind(portal: { portal: string; statement: string; values: readonly unknown[] }): void;
  execute(portal: { portal: string }): void;
};
type Done = (fault: unknown, result?: unknown) => void;
type Config = { readonly text: string; readonly name?: string; readonly values?: unknown[] };
type Connection = {
  readonly connection: Wire;
  query: (config: unknown, done?: Done) => unknown;
};

/** What of pg's own query is taken over; its types say less than it has. */
type OwnQuery = {
  prepare(wire: Wire): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
};
const Query = pg.Query as unknown as new (
  config: Config,
  values: undefined,
  done: Done,
) => OwnQuery;

/** A statement that begins its transaction: both are sent together, and answered together. */
class First extends Query {
  private begun = false;

  override prepare(wire: Wire): void {
    wire.parse({ text: "BEGIN", name: "", types: [] });
    wire.bind({ portal: "", statement: "", values: [] });
    wire.execute({ portal: "" });
    super.prepare(wire);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.begun) super.handleCommandComplete(message, wire);
    this.begun = true;
  }
}

/**
 * Lets a transaction begin with its first statement instead of before it: one round trip less each, and
 * none at all for a transaction that asks for nothing.
 */
export function beginWithFirst(connection: pg.Client): void {
  const client = connection as unknown as Connection;
  const query = client.query.bind(client);
  let isToBegin = false;
  client.query = (config, done) => {
    const text = textOf(config);
    if (!done) return query(config);
    if (text === "BEGIN;") {
      isToBegin = true;
      return answer(done);
    }
    if (!isToBegin) return query(config, done);
    isToBegin = false;
    if (text === "COMMIT;" || text === "ROLLBACK") return answer(done);
    if (canBegin(config, client.connection)) return query(new First(config, undefined, done));
    return query("BEGIN;", (fault) => (fault ? done(fault) : query(config, done)));
  };
}

function answer(done: Done): void {
  queueMicrotask(() => done(null, { rows: [] }));
}

function textOf(config: unknown): string | null {
  return typeof config === "object" && config !== null && "text" in config
    ? String(config.text)
    : null;
}

// The client takes the answer to the first parse for that of a named statement: so one that this
// connection has not parsed yet does not begin a transaction, nor one that has no parameters.
function canBegin(config: unknown, { parsedStatements }: Wire): config is Config {
  if (textOf(config) === null) return false;
  const { text, name, values = [] } = config as Config;
  return values.length > 0 && (!name || parsedStatements[name] === text);
}
