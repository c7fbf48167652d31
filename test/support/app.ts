import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Knex } from "knex";
import pino from "pino";
import { readConfig } from "#app/config.ts";
import type { Services } from "#app/operations/services.ts";
import { createWebApp } from "#app/server.ts";
import { createServices, type Wired } from "#app/services.ts";
import { createPasswords } from "#app/staff-auth/passwords.ts";
import { createTestDatabase } from "./database.ts";

export type AppOptions = {
  /** Where the clock stands at first. It stays there until the test sets `clock.now`. */
  readonly now?: Date;
  /** The environment, beside what the test supplies itself. */
  readonly env?: Readonly<Record<string, string>>;
  /** What links are made of; the app's own address when left out. */
  readonly publicUrl?: string;
  /** As TRUST_PROXY says it; a test's own X-Forwarded-For counts with "loopback". */
  readonly trustProxy?: string;
  /** Its connections, and how long it waits for one; as many as usual, and long, when left out. */
  readonly pool?: { readonly poolSize: number; readonly patienceMs: number };
  /** Where its database is reached, by way of something that breaks connections. */
  readonly through?: (databaseUrl: string) => Promise<string>;
};

export type TestApp = AsyncDisposable & {
  /** Where it listens, such as "http://127.0.0.1:40123". */
  readonly url: string;
  readonly services: Services;
  readonly wired: Wired;
  readonly db: Knex;
  readonly databaseUrl: string;
  readonly clock: { now: Date };
  /** Everything the web process logged, one JSON text a line. */
  readonly log: readonly string[];
  /** Never follows a redirect. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a form as a browser does from our own page. */
  post(
    path: string,
    fields: Readonly<Record<string, string>> | FormData,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
};

/** One hash at the true cost is 16 ms of a core, and each test that signs in makes several. */
const cheap = createPasswords({ memoryKib: 64, passes: 1, lanes: 1 });

const secretKey = "a secret key for tests, of more than thirty-two signs";

/** The web app over a database of its own, listening: `await using app = await startApp()`. */
export async function startApp(options: AppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), "amends-app-"));
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = { now: options.now ?? new Date("2026-03-04T09:30:00Z") };
  const publicUrl = options.publicUrl ?? url;
  const wired = createServices({
    config: readTestConfig(folder, options.env ?? {}),
    databaseUrl: (await options.through?.(database.url)) ?? database.url,
    ...options.pool,
    secretKeys: [secretKey],
    publicUrl,
    mailDomain: "amends.test",
    name: "test",
    now: () => clock.now,
    passwords: cheap,
  });
  const log: string[] = [];
  const { app } = createWebApp({
    services: wired.services,
    mailbox: null,
    log: pino({ level: "info" }, { write: (text: string) => void log.push(text) }),
    build: await builtPages(),
    clientFolder: resolve("build/client"),
    trustProxy: options.trustProxy ?? null,
    healthChecks: [],
  });
  server.on("request", app);
  const request = (path: string, init: RequestInit = {}) =>
    fetch(url + path, { redirect: "manual", ...init });
  return {
    url,
    services: wired.services,
    wired,
    db: database.db,
    databaseUrl: database.url,
    clock,
    log,
    fetch: request,
    post: (path, fields, headers = {}) =>
      request(path, {
        method: "POST",
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
        headers: { "Sec-Fetch-Site": "same-origin", Origin: new URL(publicUrl).origin, ...headers },
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await wired.close();
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function readTestConfig(folder: string, env: Readonly<Record<string, string>>) {
  const read = readConfig({
    NODE_ENV: "test",
    DATA_DIR: folder,
    LOG_LEVEL: "silent",
    HOLD_SECONDS: "0",
    ...env,
  });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  return read.config;
}

let loaded: Promise<ServerBuild> | undefined;

/** The pages as built by this run's global setup; their module is loaded once a worker. */
function builtPages(): Promise<ServerBuild> {
  loaded ??= import(
    /* @vite-ignore */ pathToFileURL(resolve("build/server/index.js")).href
  ) as Promise<ServerBuild>;
  return loaded;
}
