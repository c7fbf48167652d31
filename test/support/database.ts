import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import pg from "pg";
import { inject } from "vitest";
import { connect } from "#app/db/connect.ts";

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
      await runOnServer(server, `drop database ${name} with (force)`);
    },
  };
}

const kept = new Map<string, Promise<pg.Client>>();

/**
 * From another database than the template, which must have no visitors while it is cloned. Over one
 * connection a worker: connecting twice a test is half of what a database of its own costs.
 */
async function runOnServer(server: string, sql: string): Promise<void> {
  const known = kept.get(server) ?? connectTo(server);
  kept.set(server, known);
  await (await known).query(sql);
}

async function connectTo(server: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.replace(/\/\w+$/, "/postgres") });
  client.on("error", () => kept.delete(server));
  await client.connect();
  // It keeps no worker from ending.
  (client as unknown as { unref(): void }).unref();
  return client;
}
