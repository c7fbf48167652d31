import { randomUUID } from "node:crypto";
import { mailQueue } from "#app/db/outbox/queue.ts";
import { carryOnBroadcast } from "#app/operations/broadcasts/carry-on.ts";
import { sendBroadcast } from "#app/operations/broadcasts/send-broadcast.ts";
import { WriteBroadcast, writeBroadcast } from "#app/operations/broadcasts/write-broadcast.ts";
import { KeepProblem, keepProblem } from "#app/operations/problems/keep-problem.ts";
import { linkCase } from "#app/operations/problems/link-case.ts";
import type { Services } from "#app/operations/services.ts";
import { createWorld, type StaffActor } from "#test/support/world.ts";

/** Words that the reading lets pass, in two languages. */
export const found = {
  en: "We found why the display goes dark: a seal hardens. A new seal is on its way to you, at no cost.",
  de: "Wir wissen jetzt, warum die Anzeige dunkel wird: eine Dichtung wird hart. Eine neue ist ohne Kosten zu Ihnen unterwegs.",
};

/** A known problem with cases of it, looked after by a lead; the hold window is ten seconds. */
export async function problemWorld() {
  const world = await createWorld();
  const marco = await world.hire("marco");
  const ines = await world.hire("ines", "lead");
  const rita = await world.hire("rita", "lead");
  const { services, db, clock } = world;
  const input = KeepProblem.parse({
    ...{ title: "Helm 7 display goes dark", failure: "repair-failed", product: "Helm 7" },
    words: {
      en: "Other owners of this display have told us the same.",
      de: "Andere haben das auch gemeldet.",
    },
  });
  const kept = await keepProblem(services, { id: randomUUID(), version: 0 }, input, ines);
  if (!kept.ok) throw new Error(kept.reason);
  const { problem } = kept;
  const write = async (wish: Record<string, unknown> = {}, by: StaffActor = ines) => {
    const fields = { id: randomUUID(), version: 0, moment: "update", words: found, ...wish };
    const written = await writeBroadcast(services, problem.id, WriteBroadcast.parse(fields), by);
    if (!written.ok) throw new Error(written.reason);
    return written.broadcast;
  };
  return {
    ...world,
    ...{ marco, ines, rita, problem, write },
    /** A case that is part of the problem, past its acknowledgement. */
    async affect(customer: Record<string, unknown> = {}) {
      const email = `${randomUUID().slice(0, 8)}@example.test`;
      const caseFile = await world.open(marco, {
        ...{ subject: "The display goes dark", product: "Helm 7" },
        customer: { name: "Ana Duarte", email, ...customer },
      });
      await linkCase(services, caseFile.reference, problem.id, ines);
      await db("messages").where({ case_id: caseFile.id }).update({ state: "handed_over" });
      return caseFile;
    },
    send: (broadcast: { id: string; version: number }, count: number, by: StaffActor = rita) =>
      sendBroadcast(services, broadcast.id, { version: broadcast.version, count }, by),
    /** Lets the hold go by, and carries on until nothing is left to do. */
    async tellAll(with_: Services = services, limit?: number) {
      clock.now = new Date(clock.now.getTime() + 11_000);
      while (await carryOnBroadcast(with_, limit));
    },
    said: (caseId: string) =>
      db("case_events").where({ case_id: caseId, type: "update-posted" }).orderBy("id"),
    states: (id: string) =>
      db("broadcast_recipients").where({ broadcast_id: id }).orderBy("state").pluck("state"),
    /** What a worker would take now. */
    claim: (limit = 10) =>
      mailQueue(db).claim({
        ...{ worker: "w", limit, leaseMs: 10_000, pausedDomains: [] },
        now: clock.now,
      }),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}
