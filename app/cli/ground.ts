import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import type { Config } from "#app/config.ts";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { forgetHalfTold } from "#app/db/embedded/half-told.ts";
import { migrate } from "#app/db/migrations/migrate.ts";
import { createMailbox, type Mailbox } from "#app/mailbox/mailbox.ts";
import { buildWhenChanged } from "./build-when-changed.ts";
import type { Output } from "./output.ts";
import type { Closer } from "./stopping.ts";

/** What the processes stand on: a database with its tables, a mail server, keys. */
export type Ground = {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly publicUrl: string;
  readonly secretKeys: readonly string[];
  /** Catches all mail; trial mode only. */
  readonly mailbox: Mailbox | null;
};

export type Starting = {
  readonly out: Output;
  readonly log: Logger;
  /** Called in reverse order when the program ends. */
  readonly closers: Closer[];
  readonly develop: boolean;
  /** Told to stop: looked at between the steps of a start, which may take a minute. */
  readonly stopping: AbortSignal;
};

/** Makes the ground ready: in trial mode all of it, otherwise what the settings name. */
export async function prepareGround(config: Config, starting: Starting): Promise<Ground> {
  const { out, develop, stopping } = starting;
  if (!develop && config.ROLE !== "worker") await buildWhenChanged((text) => out.fault(text));
  stopping.throwIfAborted();
  return config.trial ? trialGround(config, starting) : realGround(config, starting);
}

async function realGround(config: Config, { out }: Starting): Promise<Ground> {
  const { DATABASE_URL, SMTP_URL, MAIL_FROM, PUBLIC_URL, SECRET_KEY } = config;
  if (!DATABASE_URL || !SMTP_URL || !MAIL_FROM || !PUBLIC_URL || !SECRET_KEY) {
    throw new Error("a needed setting is missing");
  }
  await migrate(DATABASE_URL, { onProgress: (text) => out.fault(text) });
  return {
    databaseUrl: DATABASE_URL,
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    publicUrl: PUBLIC_URL,
    secretKeys: SECRET_KEY,
    mailbox: null,
  };
}

async function trialGround(config: Config, { out, closers, stopping }: Starting): Promise<Ground> {
  const { dataDir } = config;
  const postgres = await startEmbeddedPostgres({ dataDir, onProgress: (text) => out.fault(text) });
  closers.push({ name: "the trial's database", close: () => postgres.stop() });
  stopping.throwIfAborted();
  if (await forgetHalfTold(dataDir, postgres.url)) {
    out.fault("The stories were cut short when they were last told: beginning anew");
  }
  await migrate(postgres.url, { onProgress: (text) => out.fault(text) });
  const mailbox = await createMailbox({ dataDir });
  closers.push({ name: "the trial's mailbox", close: () => mailbox.stop() });
  return {
    databaseUrl: postgres.url,
    smtpUrl: config.SMTP_URL ?? mailbox.smtpUrl,
    mailFrom: config.MAIL_FROM ?? `${config.BRAND_NAME} <care@amends.test>`,
    publicUrl: config.PUBLIC_URL ?? `http://127.0.0.1:${config.PORT}`,
    secretKeys: config.SECRET_KEY ?? [await trialKey(dataDir)],
    mailbox,
  };
}

/** A trial's own key, made once, so that links in the mailbox open after a restart too. */
export async function trialKey(dataDir: string): Promise<string> {
  const file = join(dataDir, "trial-key");
  const kept = await readFile(file, "utf8").catch(() => null);
  if (kept) return kept.trim();
  const made = randomBytes(32).toString("base64url");
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  return made;
}
