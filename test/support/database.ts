import { randomBytes } from "node:crypto";
import { Socket } from "node:net";
import type { Knex } from "knex";
import pg from "pg";
import { inject } from "vitest";
import { connect } from "#app/db/connection/connect.ts";

export type TestDatabase = AsyncDisposable & { readonly url: string; readonly db: Knex };

/**
 * A database of the test's own, with every migration run, dropped at the end of the scope:
 * `await using database = await createTestDatabase()`.
 * @param from "empty" leaves out the migrations
 */
export async function createTestDatabase(
  from: "migrated" | "empty" = "migrated",
): Promise<TestDatabase> {
  const server = inject("databaseServer");
  if (!server) throw new Error("this project has no database: see the kinds in vitest.config.ts");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const template = from === "migrated" ? new URL(server).pathname.slice(1) : "template0";
  // By files: through the log, which is for databases that must not be lost, it is three times the work.
  await runOnServer(server, `create database ${name} template ${template} strategy file_copy`);
  const url = server.replace(/\/\w+$/, `/${name}`);
  const db = connect(url, { name: "amends test", poolSize: 8 });
  return {
    url,
    db,
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await runOnServer(server, untilLeft(name), `drop database ${name} with (force)`);
    },
  };
}

// A client that is saying goodbye is not thrown out, or it takes that for a fault nobody listens for. Who
// stays longer, such as a process that was killed, is thrown out.
const untilLeft = (database: string) => `
  do $$ begin
    for tries in 1..50 loop
      exit when not exists (select from pg_stat_activity where datname = '${database}');
      perform pg_sleep(0.01), pg_stat_clear_snapshot();
    end loop;
  end $$`;

let administrator: Promise<pg.Client> | undefined;
let before: Promise<unknown> = Promise.resolve();

/** One after the other, by the one connection that a worker keeps for this. */
function runOnServer(server: string, ...statements: string[]): Promise<void> {
  const turn = before.then(async () => {
    administrator ??= connectAdministrator(server);
    const client = await administrator;
    for (const sql of statements) await client.query(sql);
  });
  before = turn.catch(() => {});
  return turn;
}

/** At another database than the template, which must have no visitors while it is cloned. */
async function connectAdministrator(server: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: server.replace(/\/\w+$/, "/postgres"),
    // The worker ends when its tests have, whoever is still connected.
    stream: () => new Socket().unref(),
  });
  const forget = () => {
    administrator = undefined;
  };
  client.on("error", forget).on("end", forget);
  await client.connect();
  return client;
}
