import type { Knex } from "knex";
import { connect } from "#app/db/connection/connect.ts";
import { outbox } from "#app/db/outbox/outbox.ts";
import { emails } from "#emails/index.ts";
import { type SinkProcess, spawnSink } from "#test/support/smtp-sink.ts";

/** `mail`: the worker's mail alone, quick to start. `whole`: the program, as `npm run worker` starts it. */
export type WorkerKind = "mail" | "whole";

/** What a round stands on: a database, a mail server that outlives every kill, a journal folder. */
export type FaultGround = {
  readonly databaseUrl: string;
  readonly db: Knex;
  readonly sink: SinkProcess;
  readonly dataDir: string;
  readonly worker: WorkerKind;
  close(): Promise<void>;
};

type GroundOptions = { readonly thinkMs?: number; readonly worker?: WorkerKind };

export async function openGround(
  databaseUrl: string,
  dataDir: string,
  { thinkMs = 10, worker = "mail" }: GroundOptions = {},
): Promise<FaultGround> {
  const db = connect(databaseUrl, { name: "amends faults", poolSize: 4 });
  const sink = await spawnSink({ thinkMs });
  const close = async () => {
    await sink.stop();
    await db.destroy();
  };
  return { databaseUrl, db, sink, dataDir, worker, close };
}

/** Queues mails of a kind with that policy, in one transaction. */
export async function queueMails(
  db: Knex,
  count: number,
  inDoubt: "hold" | "resend",
  label: string,
) {
  const email = emails.find((each) => each.inDoubt === inDoubt) ?? emails[0];
  const at = new Date();
  const messages = Array.from({ length: count }, (_, n) => ({
    kind: email.kind,
    caseId: null,
    customerId: null,
    to: { name: "Ana Sousa", address: `ana.${n}@example.test` },
    locale: "en",
    props: email.samples[0],
    once: `${label}:${n}`,
    createdAt: at,
    dueAt: at,
  }));
  await db.transaction((tx) => outbox(tx, "amends.test").put(...messages));
}
