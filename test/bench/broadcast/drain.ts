import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "#app/db/connection/connect.ts";
import { createOutgoingMail } from "#app/outgoing-mail.ts";
import type { Wired } from "#app/services.ts";
import type { BenchDatabase } from "#test/bench/bench-database.ts";
import { spawnSink } from "#test/support/smtp-sink.ts";

/** Lets so many of the waiting mails leave, into a sink, through the worker's mail and a pool of its own. */
export async function drain(
  { url, dataDir }: BenchDatabase,
  { unseal }: Wired,
  count: number,
): Promise<void> {
  const sink = await spawnSink();
  const db = connect(url, { name: "amends bench mail", poolSize: 4 });
  const began = new Date();
  const mail = createOutgoingMail({
    ...{ db, databaseUrl: url, smtpUrl: sink.url, unseal },
    from: { name: "Nordlys Audio", address: "care@example.test" },
    journalDir: join(dataDir, "journal"),
    fail: async () => {
      throw new Error("a mail of the bench failed");
    },
    now: () => new Date(),
    log: { info: () => {}, warn: () => {}, error: console.error },
  });
  const closing = new AbortController();
  const ended = mail.run(closing.signal);
  const left = () => db("messages").where("handed_over_at", ">=", began);
  while (Number((await left().count({ n: "*" }).first())?.n) < count) await pause(500);
  closing.abort();
  await ended;
  await db.destroy();
  await sink.stop();
}
