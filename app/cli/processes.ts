import type { Config } from "#app/config.ts";
import { createServices, type Wired } from "#app/services.ts";
import { startWorker } from "#app/worker.ts";
import { noticeAtStart } from "./backup/restored.ts";
import { prepareDemo } from "./demo/prepare-demo.ts";
import { watchEventLoop } from "./event-loop.ts";
import type { Ground, Starting } from "./ground.ts";
import { serveWeb } from "./serve-web.ts";

type Way = { readonly poolSize: number; readonly patienceMs?: number; readonly now?: () => Date };
type Wire = (name: string, way: Way) => Wired;

/** Of the web: who waits longer for a connection is told to come again, within two seconds in all (F11). */
const webPatienceMs = 1_000;

/** Starts what ROLE says. Each process has pools of its own; stopping goes in reverse. */
export async function startProcesses(config: Config, ground: Ground, starting: Starting) {
  const { out, log, closers, stopping } = starting;
  stopping.throwIfAborted();
  const loop = watchEventLoop((line) => log.warn(line));
  closers.push({ name: "the watch over this process", close: () => loop.close() });
  const wire: Wire = (name, way) => {
    const wired = createServices({
      config,
      ...ground,
      mailDomain: ground.mailFrom.replace(/^.*@|>$/g, ""),
      name,
      ...way,
      log: (line) => log.warn(line),
    });
    closers.push({ name: `connections of ${name}`, close: () => wired.close() });
    return wired;
  };
  const demo = config.trial ? await demoOf(config, wire, (text) => out.fault(text)) : null;
  stopping.throwIfAborted();
  if (config.ROLE !== "web") {
    const wired = wire("worker", { poolSize: 10 });
    await noticeAtStart({ services: wired.services, config }, out);
    const worker = await startWorker({ config, ground, wired, log });
    closers.push({ name: "the worker", close: () => worker.stop() });
  }
  if (config.ROLE === "worker") return out.line("The worker is working.");
  const wired = wire("web", { poolSize: 10, patienceMs: webPatienceMs });
  await noticeAtStart({ services: wired.services, config }, out);
  stopping.throwIfAborted();
  const address = await serveWeb(config, ground, { ...starting, loop }, wired);
  out.line(`Amends is at ${address}`);
  for (const line of (await demo?.lines(ground.publicUrl)) ?? []) out.line(line);
}

function demoOf({ dataDir }: Config, wire: Wire, say: (text: string) => void) {
  return prepareDemo({ dataDir, wire: (now) => wire("demo", { poolSize: 4, now }), say });
}
