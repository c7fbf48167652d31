import type { Knex } from "knex";

/** What no customer may ever read. */
export const marker = "MARKERq7z";

type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isNeeded: boolean;
};

type Known = {
  /** `table.column` of words a customer may read; in jsonb `table.column:event:key`. */
  readonly shown: ReadonlySet<string>;
  /** `table.column` of words that the code chooses, or `table.*`. */
  readonly fixed: ReadonlySet<string>;
};

/** Tables that hang on a case, and those one step from them, with their columns, from the schema. */
async function columnsOfCases(db: Knex): Promise<Column[]> {
  const { rows } = await db.raw<{ rows: Column[] }>(
    `with held as (
       select table_name::text as name from information_schema.columns
        where table_schema = 'public' and column_name = 'case_id'
       union select 'case_files'),
     near as (
       select name from held
       union select confrelid::regclass::text from pg_constraint
        where contype = 'f' and conrelid::regclass::text in (select name from held)
       union select conrelid::regclass::text from pg_constraint
        where contype = 'f' and confrelid::regclass::text in (select name from held))
     select c.table_name as table, c.column_name as column,
            case when c.data_type = 'ARRAY' then c.udt_name else c.data_type end as type,
            c.is_nullable = 'NO' and c.column_default is null and c.is_identity = 'NO' as "isNeeded"
       from information_schema.columns c join near on near.name = c.table_name
      where c.table_schema = 'public' and c.is_generated = 'NEVER'
      order by 1, 2`,
  );
  return rows;
}

/**
 * Writes the marker into every column that can hold words and that no customer may read. A column that
 * comes tomorrow is among them by itself; so is a table, which gets a row of the case where it has none.
 * What a check of the database holds to its own words takes none.
 * @returns the columns that took it
 */
export async function markEverything(db: Knex, caseId: string, known: Known): Promise<string[]> {
  const columns = await columnsOfCases(db);
  const marked: string[] = [];
  await db.transaction(async (tx) => {
    // No trigger and no foreign key: history and books are only ever added to.
    await tx.raw("set local session_replication_role = replica");
    for (const [table, ofTable] of byTable(columns)) {
      if (!known.fixed.has(`${table}.*`)) await fillWhereEmpty(tx, ofTable, caseId);
    }
    for (const place of columns) {
      const isMarked = place.type === "jsonb" ? markJson : markText;
      if (!mayKeep(place, known) && (await isMarked(tx, place, known.shown))) {
        marked.push(`${place.table}.${place.column}`);
      }
    }
  });
  return marked;
}

function byTable(columns: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>();
  for (const column of columns) {
    tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  }
  return tables;
}

function mayKeep({ table, column }: Column, { shown, fixed }: Known): boolean {
  const name = `${table}.${column}`;
  return shown.has(name) || fixed.has(name) || fixed.has(`${table}.*`);
}

const some: Readonly<Record<string, string>> = {
  uuid: "gen_random_uuid()",
  text: "'x'",
  bigint: "1",
  integer: "1",
  smallint: "1",
  boolean: "false",
  date: "current_date",
  jsonb: `'{"words": "x"}'`,
  bytea: "'x'",
  "timestamp with time zone": "now()",
};

/** One row with what it needs, each word of a check's own. */
async function fillWhereEmpty(tx: Knex.Transaction, columns: readonly Column[], caseId: string) {
  const [{ table } = { table: "" }] = columns;
  if (!columns.some(({ column }) => column === "case_id")) return;
  if (await tx(table).where({ case_id: caseId }).first()) return;
  const { rows } = await tx.raw(
    "select pg_get_constraintdef(oid) as said from pg_constraint where contype = 'c' and conrelid = ?::regclass",
    [table],
  );
  const own = (column: string) =>
    rows
      .map(
        ({ said }: { said: string }) =>
          new RegExp(`\\(${column} = ANY \\(ARRAY\\[('[^']*')`).exec(said)?.[1],
      )
      .find(Boolean);
  const needed = columns.filter(({ isNeeded, column }) => isNeeded || column === "case_id");
  const given = needed.map(({ column, type }) =>
    column === "case_id" ? `'${caseId}'` : (own(column) ?? some[type] ?? "default"),
  );
  const names = needed.map(({ column }) => column).join(", ");
  await tx.raw(`insert into ${table} (${names}) values (${given.join(", ")})`);
}

const values: Readonly<Record<string, readonly string[]>> = {
  // Unique where it has to be, and as an address is written where one is asked for.
  text: [`'${marker} ' || ctid::text`, `lower('${marker}') || translate(ctid::text, '(),', '...')`],
  _text: [`array['${marker}']`],
};

type Place = Pick<Column, "table" | "column" | "type">;

/** In rows that had nothing there too, where the database lets it be. */
async function markText(tx: Knex.Transaction, { table, column, type }: Place): Promise<boolean> {
  for (const where of ["true", `${column} is not null`]) {
    for (const value of values[type] ?? []) {
      const count = await tx
        .transaction((step) => step.raw(`update ${table} set ${column} = ${value} where ${where}`))
        .then(({ rowCount }) => Number(rowCount))
        .catch(() => 0);
      if (count > 0) return true;
    }
  }
  return false;
}

async function markJson(
  tx: Knex.Transaction,
  { table, column }: Place,
  shown: ReadonlySet<string>,
): Promise<boolean> {
  const rows = await tx(table).select(tx.raw(`ctid::text as place, to_jsonb(${table}.*) as row`));
  let isMarked = false;
  for (const { place, row } of rows) {
    const type = row.visibility === "customer" ? row.type : "";
    const keep = (key: string) => shown.has(`${table}.${column}:${type}:${key}`);
    const value = JSON.stringify(markLeaves(row[column], "", keep));
    const count = await tx
      .transaction((step) =>
        step.raw(`update ${table} set ${column} = ?::jsonb where ctid = ?::tid`, [value, place]),
      )
      .then(({ rowCount }) => Number(rowCount))
      .catch(() => 0);
    isMarked ||= count > 0 && value.includes(marker);
  }
  return isMarked;
}

const idOrTime = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d{4}-\d{2}-\d{2}(T|$)/;

/** Every word in it but those under a key that is kept; ids and times are no words. */
function markLeaves(value: unknown, key: string, keep: (key: string) => boolean): unknown {
  if (typeof value === "string") return idOrTime.test(value) || keep(key) ? value : marker;
  if (Array.isArray(value)) return value.map((each) => markLeaves(each, key, keep));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([name, each]) => [name, markLeaves(each, name, keep)]);
  return Object.fromEntries(entries);
}
