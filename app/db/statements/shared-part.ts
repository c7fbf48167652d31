type Row = Readonly<Record<string, unknown>>;

/** What all rows have in common, and what is each one's own. */
export type SharedPart = { readonly shared: Row; readonly own: readonly Row[] };

/**
 * Takes from rows what is the same in all of them, so that it is sent once. Put together again
 * (`{ ...shared, ...own }`) each is what it was; of one row everything is shared.
 */
export function sharedPart(rows: readonly object[]): SharedPart {
  const [first = {}, ...others] = rows as readonly Row[];
  const isShared = ([name, value]: [string, unknown]) =>
    others.every((row) => name in row && isSame(row[name], value));
  const shared = Object.fromEntries(Object.entries(first).filter(isShared));
  return { shared, own: (rows as readonly Row[]).map((row) => without(row, shared)) };
}

/**
 * Reads rows that come as `:own` and `:shared` (JSON of the two parts): a select of these columns, each
 * of the type named. A column of JSON is put together of its own two parts.
 */
export function selectShared(types: Readonly<Record<string, string>>): string {
  const columns = Object.entries(types);
  const typed = columns.map(([name, type]) => `${name} ${type}`).join(", ");
  const whole = columns.map(([name, type]) =>
    type === "jsonb"
      ? `coalesce(s.${name}, '{}') || coalesce(o.${name}, '{}') as ${name}`
      : `coalesce(o.${name}, s.${name}) as ${name}`,
  );
  return `select ${whole.join(", ")} from jsonb_to_recordset(cast(:own as jsonb)) as o(${typed})
           cross join jsonb_to_record(cast(:shared as jsonb)) as s(${typed})`;
}

function without(row: Row, names: Row): Row {
  const left: Record<string, unknown> = {};
  for (const name in row) if (!(name in names)) left[name] = row[name];
  return left;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  return JSON.stringify(one) === JSON.stringify(other);
}
