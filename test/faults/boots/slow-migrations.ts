import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export type SlowMigrations = AsyncDisposable & {
  readonly path: string;
  readonly url: URL;
  readonly names: string[];
};

/** A folder of migrations that can be caught in the act: each holds its transaction for a while. */
export async function slowMigrations(count: number, seconds: number): Promise<SlowMigrations> {
  const path = await mkdtemp(join(tmpdir(), "amends-migrations-"));
  const names = Array.from({ length: count }, (_, index) => `000${index + 1}_step.sql`);
  for (const name of names) {
    const table = `step_${name.slice(0, 4)}`;
    const sql = `-- ${table}
create table ${table} (id int primary key, question text not null default 'all well?');
insert into ${table} (id) values (1);
select pg_sleep(${seconds});
`;
    await writeFile(join(path, name), sql);
  }
  return {
    path,
    url: pathToFileURL(`${path}/`),
    names,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}
