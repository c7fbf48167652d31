import pg from "pg";

/** Rows by table, as they stood in the one instant the copy was made of. */
export type Copied = ReadonlyMap<string, number>;

/**
 * Copies every row of one database into another with the same tables, as of one instant while others go on
 * writing: what pg_dump and pg_restore do, which the embedded Postgres comes without.
 */
export async function copyDatabase(from: string, to: string): Promise<Copied> {
  const [source, target] = [from, to].map(
    (connectionString) => new pg.Client({ connectionString }),
  );
  if (!source || !target) throw new Error("two databases are needed");
  await Promise.all([source.connect(), target.connect()]);
  try {
    await source.query("begin isolation level repeatable read, read only");
    // As a restore does: no trigger fires, and no reference is asked for in between.
    await target.query("begin; set local session_replication_role = 'replica'");
    const counts = new Map<string, number>();
    for (const table of await listTables(source)) {
      counts.set(table, await copyTable(source, target, table));
    }
    await copySequences(source, target);
    await target.query("commit");
    await source.query("commit");
    return counts;
  } finally {
    await Promise.all([source.end(), target.end()]);
  }
}

async function listTables(source: pg.Client): Promise<string[]> {
  const { rows } = await source.query(
    "select tablename from pg_tables where schemaname = 'public' and tablename not like 'knex%' order by 1",
  );
  return rows.map(({ tablename }) => tablename);
}

async function copyTable(source: pg.Client, target: pg.Client, table: string): Promise<number> {
  const { rows: columns } = await source.query(
    `select quote_ident(column_name) as name from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  const names = columns.map(({ name }) => name).join(", ");
  const { rows } = await source.query(
    `select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as content, count(*)::int as n from ${table} t`,
  );
  await target.query(`delete from ${table}`);
  await target.query(
    `insert into ${table} (${names}) overriding system value
     select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [rows[0].content],
  );
  return rows[0].n;
}

async function copySequences(source: pg.Client, target: pg.Client) {
  const { rows } = await source.query(
    "select sequencename as name, last_value from pg_sequences where schemaname = 'public' and last_value is not null",
  );
  for (const { name, last_value } of rows) {
    await target.query("select setval(quote_ident($1)::regclass, $2)", [name, last_value]);
  }
}
