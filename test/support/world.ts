import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Knex } from "knex";
import { readConfig } from "#app/config.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Role } from "#app/domain/roles.ts";
import { openCase } from "#app/operations/cases/open-case.ts";
import { OpenCase } from "#app/operations/cases/open-case-fields.ts";
import type { Services } from "#app/operations/services.ts";
import { createServices } from "#app/services.ts";
import { createTestDatabase } from "./database.ts";

export type StaffActor = Actor & { readonly kind: "staff"; readonly id: string };

export type World = AsyncDisposable & {
  readonly db: Knex;
  readonly services: Services;
  readonly clock: { now: Date };
  /** A member of staff, without a password. */
  hire(name: string, role?: Role): Promise<StaffActor>;
  /** Opens a case of a customer of its own, unless told otherwise. */
  open(by: Actor, wish?: Record<string, unknown>): ReturnType<typeof openOne>;
  /** Kinds of the mails of a case, in the order they were written. */
  mails(caseId: string): Promise<string[]>;
  /** Props as a mail is made from them. */
  readonly unseal: (props: unknown) => unknown;
  /** Types of what happened to a case, in order. */
  happened(caseId: string): Promise<string[]>;
};

/** A resolution with everything in it. */
export const resolutionParts = {
  whatWentWrong: "A power board was faulty.",
  howPutRight: "It was changed on Thursday.",
  whyNotAgain: { known: true, words: "The lot was called back." },
  apology: "We are sorry. This was our fault.",
  thanks: "Thank you for your patience and your trust.",
  fault: "ours",
} as const;

/** Operations over a real database of the test's own, with the clock in the test's hand. */
export async function createWorld(
  now = new Date("2026-03-04T09:30:00Z"),
  env: Readonly<Record<string, string>> = {},
): Promise<World> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), "amends-world-"));
  const clock = { now };
  const read = readConfig({ NODE_ENV: "test", DATA_DIR: folder, ...env });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  const wired = createServices({
    config: read.config,
    databaseUrl: database.url,
    secretKeys: ["a key that is only ever used for tests, 32+"],
    publicUrl: "https://status.example.test",
    mailDomain: "mail.example.test",
    name: "test",
    now: () => clock.now,
  });
  const { db } = database;
  return {
    db,
    services: wired.services,
    unseal: wired.unseal,
    clock,
    async hire(name, role = "agent") {
      const id = randomUUID();
      const at = { created_at: clock.now, updated_at: clock.now };
      await db("staff").insert({ id, name, email: `${name}@shop.test`, role, ...at });
      return { kind: "staff", id };
    },
    open: (by, wish = {}) => openOne(wired.services, by, wish),
    mails: (caseId) => db("messages").where({ case_id: caseId }).orderBy("position").pluck("kind"),
    happened: (caseId) => db("case_events").where({ case_id: caseId }).orderBy("id").pluck("type"),
    async [Symbol.asyncDispose]() {
      await wired.close();
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openOne(services: Services, by: Actor, wish: Record<string, unknown>) {
  const input = OpenCase.parse({
    customer: { name: "Ana Duarte", email: `ana-${randomUUID().slice(0, 8)}@example.test` },
    subject: "The printer prints nothing",
    problem: "It prints nothing since Monday.",
    product: "Printer",
    channel: "phone",
    ...wish,
  });
  const opened = await openCase(services, input, by);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.caseFile;
}
