import pg from "pg";

type Statement = {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly name: string;
  readonly waits?: boolean;
};

/** The parts of a query and its answer that pg reads rows with; they are not in its types. */
type Answer = {
  fields: unknown;
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
};
type Wire = { describe(portal: unknown): void };
type Inner = {
  values: readonly unknown[];
  name: string;
  readonly _result: Answer;
  _accumulateRows: boolean;
  prepare(wire: Wire): void;
  handleRowDescription(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
};

const InnerQuery = pg.Query as unknown as new (text: string) => pg.Query & Inner;

/** By the name of a statement: how its rows are read, or null where it gives none. Of one connection. */
export type Described = Map<string, Readonly<Answer> | null>;

/**
 * A prepared statement whose columns are described the first time it runs on a connection. Postgres
 * refuses one whose columns changed since it was prepared, so what was described stays true.
 */
export class DescribedOnce extends InnerQuery {
  readonly waits: boolean;
  readonly #described: Described;

  // Whoever sends it says who is told of its end.
  constructor({ text, values = [], name, waits = false }: Statement, of: Described) {
    // Given a text alone, pg copies nothing.
    super(text);
    this.values = values;
    this.name = name;
    this.waits = waits;
    this.#described = of;
  }

  override prepare(wire: Wire): void {
    const answer = this.#described.get(this.name);
    if (answer) {
      Object.assign(this._result, answer);
      this._accumulateRows = true;
    }
    super.prepare(answer === undefined ? wire : undescribed(wire));
  }

  override handleRowDescription(message: unknown): void {
    super.handleRowDescription(message);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    this.#described.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    super.handleCommandComplete(message, wire);
    if (!this.#described.has(this.name)) this.#described.set(this.name, null);
  }
}

const quiet = new WeakMap<Wire, Wire>();

/** The same wire, without the question for columns. */
function undescribed(wire: Wire): Wire {
  const known = quiet.get(wire);
  if (known) return known;
  const made: Wire = Object.create(wire, { describe: { value: () => {} } });
  quiet.set(wire, made);
  return made;
}
