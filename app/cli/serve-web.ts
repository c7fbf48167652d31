import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Config } from "#app/config.ts";
import { countLateJobs } from "#app/db/connection/running.ts";
import { pendingMigrations } from "#app/db/migrations/migrate.ts";
import { mailTrouble } from "#app/operations/mail/mail-trouble.ts";
import { createWebApp, listen } from "#app/server.ts";
import type { Wired } from "#app/services.ts";
import { type EventLoop, eventLoopCheck } from "./event-loop.ts";
import type { Ground, Starting } from "./ground.ts";

/** Serves the pages; returns the address they are at. */
export async function serveWeb(
  config: Config,
  ground: Ground,
  starting: Starting & { readonly loop: EventLoop },
  wired: Wired,
) {
  const { log, closers, develop, loop } = starting;
  const vite = develop ? await startVite() : null;
  if (vite) closers.push({ name: "vite", close: () => vite.close() });
  const load = () => vite?.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
  const { app, drain } = createWebApp({
    services: wired.services,
    mailbox: ground.mailbox,
    log,
    build: vite ? load : await builtPages(),
    clientFolder: vite ? null : "build/client",
    trustProxy: config.TRUST_PROXY ?? null,
    healthChecks: [
      {
        name: "database",
        check: () => wired.watch.raw("select 1").then(() => null),
      },
      {
        name: "migrations",
        check: async () => ((await pendingMigrations(wired.watch)).length === 0 ? null : "pending"),
      },
      {
        name: "queue",
        isVital: false,
        check: async () => {
          const jobs = await countLateJobs(wired.watch, wired.services.now());
          return jobs && jobs.late > 0 ? "some jobs are late: see that a worker runs" : null;
        },
      },
      {
        name: "mail",
        isVital: false,
        check: async () => mailTrouble(await wired.services.figures()),
      },
      eventLoopCheck(loop),
    ],
    ...(vite ? { before: vite.middlewares } : {}),
  });
  const server = await listen(app, config.host, config.PORT);
  const firstMs = config.trial ? lastAnswersMs : notReadyMs;
  closers.push({ name: "the web server", close: () => closeWeb(server, drain, firstMs) });
  return `http://${config.host}:${config.PORT}`;
}

/** How long /readyz says 503 while we still answer, so that who asks it each second sends nobody more. */
const notReadyMs = 2000;
/** Of a trial, which nobody stands in front of: what is asked on open connections gets its answer. */
const lastAnswersMs = 250;

/** Lets what is being answered end, for ten seconds (F18). What comes on an open connection is its last. */
async function closeWeb(server: Server, drain: () => void, firstMs: number): Promise<void> {
  drain();
  server.prependListener("request", (_, answer) => void answer.setHeader("Connection", "close"));
  await pause(firstMs);
  await new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  });
}

async function builtPages(): Promise<ServerBuild> {
  const file = "build/server/index.js";
  if (!existsSync(file)) throw new Error("The pages are not built. Run: npm run build");
  await readFile(file);
  return import(pathToFileURL(file).href);
}

async function startVite() {
  const { createServer } = await import("vite");
  return createServer({ server: { middlewareMode: true } });
}
