import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Output } from "#app/cli/output.ts";
import type { Desk } from "#app/cli/with-services.ts";
import { readConfig } from "#app/config.ts";
import type { Role } from "#app/domain/roles.ts";
import { createServices } from "#app/services.ts";
import { createTestDatabase } from "#test/support/database.ts";

export const secretKey = "a-key-that-is-only-ever-used-for-tests-32";

/** Everything a command wrote, by where it went. */
export function listen() {
  const lines: string[] = [];
  const faults: string[] = [];
  const out: Output = {
    line: (text) => void lines.push(text),
    fault: (text) => void faults.push(text),
    progress: () => {},
  };
  return { out, lines, faults };
}

/** What commands work with, on a database and in a folder of the test's own. */
export async function createCliWorld() {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), "amends-cli-"));
  const read = readConfig({ NODE_ENV: "test", DATA_DIR: folder });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  const { config } = read;
  const wired = createServices({
    config,
    databaseUrl: database.url,
    secretKeys: [secretKey],
    publicUrl: "https://status.example.test",
    mailDomain: "amends.test",
    name: "test",
    poolSize: 4,
  });
  const { services } = wired;
  const { db, url } = database;
  const desk: Desk = { services, db, config, stopping: new AbortController().signal };
  return {
    desk,
    services,
    db,
    url,
    folder,
    async hire(name: string, role: Role) {
      const email = `${name.toLowerCase()}@shop.example.test`;
      const at = { created_at: new Date(), updated_at: new Date() };
      await db("staff").insert({ id: randomUUID(), name, email, role, ...at });
      return email;
    },
    async file(name: string, content: string | Uint8Array) {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    async count(table: string) {
      return Number((await db(table).count({ count: "*" }))[0]?.count);
    },
    async [Symbol.asyncDispose]() {
      await wired.close();
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type CliWorld = Awaited<ReturnType<typeof createCliWorld>>;
