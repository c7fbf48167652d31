import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Config } from "#app/config.ts";
import { pendingMigrations } from "#app/db/migrations/migrate.ts";
import { mailTrouble } from "#app/operations/mail/mail-trouble.ts";
import { createWebApp, listen } from "#app/server.ts";
import { createServices, type Wired } from "#app/services.ts";
import { startWorker } from "#app/worker.ts";
import { noticeAtStart } from "./backup/restored.ts";
import { prepareDemo } from "./demo/prepare-demo.ts";
import type { Ground, Starting } from "./ground.ts";

type Wire = (name: string, poolSize: number, now?: () => Date) => Wired;

/** Starts what ROLE says. Each process has pools of its own; stopping goes in reverse. */
export async function startProcesses(config: Config, ground: Ground, starting: Starting) {
  const { out, log, closers } = starting;
  const wire: Wire = (name, poolSize, now) => {
    const wired = createServices({
      config,
      ...ground,
      mailDomain: ground.mailFrom.replace(/^.*@|>$/g, ""),
      name,
      poolSize,
      ...(now ? { now } : {}),
      log: (line) => log.warn(line),
    });
    closers.push(() => wired.close());
    return wired;
  };
  const demo = config.trial ? await demoOf(wire, (text) => out.fault(text)) : null;
  if (config.ROLE !== "web") {
    const wired = wire("worker", 10);
    await noticeAtStart({ services: wired.services, config }, out);
    const worker = await startWorker({ config, ground, wired, log });
    closers.push(() => worker.stop());
  }
  if (config.ROLE === "worker") return out.fault("The worker is working.");
  const address = await startWeb(config, ground, starting, wire("web", 10));
  out.line(`Amends is at ${address}`);
  for (const line of (await demo?.lines(ground.publicUrl)) ?? []) out.line(line);
}

function demoOf(wire: Wire, say: (text: string) => void) {
  return prepareDemo({ wire: (now) => wire("demo", 4, now), say });
}

async function startWeb(config: Config, ground: Ground, starting: Starting, wired: Wired) {
  const { out, log, closers, develop } = starting;
  await noticeAtStart({ services: wired.services, config }, out);
  const vite = develop ? await startVite() : null;
  if (vite) closers.push(() => vite.close());
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
        check: () => wired.db.raw("select 1").then(() => null),
      },
      {
        name: "migrations",
        check: async () => ((await pendingMigrations(wired.db)).length === 0 ? null : "pending"),
      },
      {
        name: "mail",
        isVital: false,
        check: async () => mailTrouble(await wired.services.figures()),
      },
    ],
    ...(vite ? { before: vite.middlewares } : {}),
  });
  const server = await listen(app, config.host, config.PORT);
  closers.push(async () => {
    drain();
    await new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 10_000).unref();
    });
  });
  return `http://${config.host}:${config.PORT}`;
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
