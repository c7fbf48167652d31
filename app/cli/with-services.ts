import type { Knex } from "knex";
import { type Config, readConfig } from "#app/config.ts";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { findRunning } from "#app/db/embedded/find-running.ts";
import { forgetHalfTold } from "#app/db/embedded/half-told.ts";
import { migrate, pendingMigrations } from "#app/db/migrations/migrate.ts";
import type { Services } from "#app/operations/services.ts";
import { createServices, type Wired } from "#app/services.ts";
import { prepareDemo } from "./demo/prepare-demo.ts";
import { wordsFor } from "./fault-words.ts";
import { trialKey } from "./ground.ts";
import type { Output } from "./output.ts";

/** What a command works with. */
export type Desk = {
  readonly services: Services;
  readonly db: Knex;
  readonly config: Config;
  /** Fires on Ctrl-C: end what is in hand, and stop. */
  readonly stopping: AbortSignal;
};

type Base = Pick<
  Parameters<typeof createServices>[0],
  "databaseUrl" | "secretKeys" | "publicUrl"
> & {
  readonly mailFrom: string;
};

/**
 * Runs a command on the database of DATABASE_URL; in a trial on the one that `npm start` runs, or on
 * one started for the command. Returns its exit code; 1 when there is no database to work on.
 * @param options.asItIs takes the database as it is: nothing is started, and it may be out of date
 */
export async function withServices(
  out: Output,
  work: (desk: Desk) => Promise<number>,
  { asItIs = false } = {},
): Promise<number> {
  const read = readConfig();
  if (!read.ok) {
    for (const fault of read.faults) out.fault(fault);
    return 1;
  }
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const closers: (() => Promise<unknown>)[] = [];
  try {
    const wired = await open({ config: read.config, out, closers, asItIs });
    const { services, db } = wired;
    return await work({ services, db, config: read.config, stopping: stopping.signal });
  } catch (error) {
    out.fault(wordsFor(error));
    return 1;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    for (const close of closers.reverse()) await close();
  }
}

type Opening = {
  readonly config: Config;
  readonly out: Output;
  readonly closers: (() => Promise<unknown>)[];
  readonly asItIs: boolean;
};

async function open({ config, out, closers, asItIs }: Opening): Promise<Wired> {
  const wire = (base: Base, now?: () => Date): Wired => {
    const wired = createServices({
      config,
      ...base,
      mailDomain: base.mailFrom.replace(/^.*@|>$/g, ""),
      name: "command",
      poolSize: 4,
      ...(now ? { now } : {}),
    });
    closers.push(() => wired.close());
    return wired;
  };
  if (!config.trial) {
    const wired = wire(realBase(config));
    if (!asItIs) await requireMigrated(wired.db);
    return wired;
  }
  const running = await findRunning(config.dataDir);
  if (asItIs && !running) throw new Error("the trial does not run. Start it with: npm start");
  const base = await trialBase(config, running ?? (await startForCommand(config, out, closers)));
  if (!running) {
    const { dataDir } = config;
    const say = (text: string) => out.fault(text);
    await prepareDemo({ dataDir, wire: (now) => wire(base, now), say });
  }
  return wire(base);
}

function realBase({ DATABASE_URL, MAIL_FROM, PUBLIC_URL, SECRET_KEY }: Config): Base {
  if (!DATABASE_URL || !MAIL_FROM || !PUBLIC_URL || !SECRET_KEY) {
    throw new Error("a needed setting is missing");
  }
  return {
    databaseUrl: DATABASE_URL,
    mailFrom: MAIL_FROM,
    publicUrl: PUBLIC_URL,
    secretKeys: SECRET_KEY,
  };
}

async function trialBase(config: Config, databaseUrl: string): Promise<Base> {
  return {
    databaseUrl,
    mailFrom: config.MAIL_FROM ?? "care@amends.test",
    publicUrl: config.PUBLIC_URL ?? `http://127.0.0.1:${config.PORT}`,
    secretKeys: config.SECRET_KEY ?? [await trialKey(config.dataDir)],
  };
}

async function startForCommand(
  { dataDir }: Config,
  out: Output,
  closers: (() => Promise<unknown>)[],
): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir, onProgress: (text) => out.fault(text) });
  closers.push(() => postgres.stop());
  await forgetHalfTold(dataDir, postgres.url);
  await migrate(postgres.url, { onProgress: (text) => out.fault(text) });
  return postgres.url;
}

async function requireMigrated(db: Knex): Promise<void> {
  const pending = await pendingMigrations(db);
  if (pending.length === 0) return;
  throw new Error(`The database is not up to date (${pending.join(", ")}). Run: npm run migrate`);
}
