import { randomUUID } from "node:crypto";
import { mailQueue } from "#app/db/outbox/queue.ts";
import type { ComposedMoment } from "#app/domain/composer/composed-moments.ts";
import type { LeaveWish } from "#app/domain/composer/leave-time.ts";
import { DraftInput } from "#app/operations/composer/keep-words.ts";
import { releaseHeld } from "#app/operations/composer/release-held.ts";
import { saveDraft } from "#app/operations/composer/save-draft.ts";
import { sendDraft } from "#app/operations/composer/send-draft.ts";
import { createWorld, type StaffActor } from "#test/support/world.ts";

type Words = {
  readonly parts: Record<string, string>;
  readonly draftId?: string;
  readonly version?: number;
  readonly moment?: ComposedMoment;
  readonly aboutId?: string;
};

/** A case of Marco's, and somebody to compose mail with. The hold window is ten seconds. */
export async function composerWorld() {
  const world = await createWorld();
  const marco = await world.hire("marco");
  const ines = await world.hire("ines");
  const caseFile = await world.open(marco);
  // The acknowledgement is out of the way.
  await world.db("messages").update({ state: "handed_over" });
  const { reference } = caseFile;
  const inputOf = ({ draftId = randomUUID(), version = 0, moment = "update", ...rest }: Words) =>
    DraftInput.parse({ draftId, version, moment, ...rest });
  return {
    ...world,
    marco,
    ines,
    caseFile,
    reference,
    inputOf,
    save: (words: Words, by: StaffActor = marco) =>
      saveDraft(world.services, reference, inputOf(words), by),
    send: (words: Words, by: StaffActor = marco, wish: LeaveWish = { when: "now" }) =>
      sendDraft(world.services, reference, inputOf(words), wish, by),
    /** Moves the clock on, and lets go what is due. */
    async pass(seconds: number) {
      world.clock.now = new Date(world.clock.now.getTime() + seconds * 1000);
      while ((await releaseHeld(world.services)) > 0);
    },
    /** What a worker would take now. */
    claim: () =>
      mailQueue(world.db).claim({
        ...{ worker: "w", limit: 10, leaseMs: 10_000, pausedDomains: [] },
        now: world.clock.now,
      }),
    messages: () =>
      world.db("messages").where({ case_id: caseFile.id }).orderBy("position").offset(1),
    said: () => world.db("case_events").where({ case_id: caseFile.id, type: "update-posted" }),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}

/** An update that the reading lets pass. */
export const fine = { news: "The part is here. Sofia fits it on Thursday.", next: "", status: "" };
