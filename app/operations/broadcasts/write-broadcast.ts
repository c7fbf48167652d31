import { z } from "zod";
import type { StaffActor } from "#app/domain/actor.ts";
import { type Broadcast, broadcastMoments } from "#app/domain/problems/broadcast.ts";
import { languageNames } from "#emails/kit/locale.ts";
import { orNothing, prose } from "../fields.ts";
import type { Services } from "../services.ts";

/** Words by language; an empty one is none. */
export const WordsByLanguageInput = z
  .partialRecord(z.enum(languageNames), orNothing(prose("the words", 20_000)))
  .transform(
    (words) =>
      Object.fromEntries(Object.entries(words).filter(([, text]) => text)) as Record<
        string,
        string
      >,
  );

export const WriteBroadcast = z.strictObject({
  id: z.uuid("Open the page again: this draft has no name."),
  /** The version that was read; 0 for a new one. */
  version: z.coerce.number().int().min(0),
  moment: z.enum(broadcastMoments, `Choose what it is: ${broadcastMoments.join(", ")}.`),
  words: WordsByLanguageInput.refine(
    (words) => Object.keys(words).length > 0,
    "Write the update, in one language at least.",
  ),
  readingReason: orNothing(prose("the reason", 1000)),
});

export type WrittenBroadcast =
  | { readonly ok: true; readonly broadcast: Broadcast }
  | { readonly ok: false; readonly reason: "not-found" | "edited-meanwhile" | "sent-already" };

/** Keeps a broadcast as it was typed. Nothing leaves. A stale page changes nothing. */
export async function writeBroadcast(
  services: Services,
  problemId: string,
  input: z.output<typeof WriteBroadcast>,
  by: StaffActor,
): Promise<WrittenBroadcast> {
  const { id, version, moment, words } = input;
  return services.transaction(async (store) => {
    // One after the other, so that a form sent twice is one draft.
    if (!(await store.problems.claim(problemId))) return { ok: false, reason: "not-found" };
    const readingReason = input.readingReason ?? null;
    const written = {
      ...{ moment, words, readingReason, writtenBy: by.id, writtenAt: services.now() },
    };
    const known = await store.broadcasts.claim(id);
    if (!known) {
      const broadcast = { ...blank, ...written, id, problemId, version: 1 };
      await store.broadcasts.insert(broadcast);
      return { ok: true, broadcast };
    }
    if (known.problemId !== problemId) return { ok: false, reason: "not-found" };
    if (known.state !== "draft") return { ok: false, reason: "sent-already" };
    if (sameWords(known, { moment, words, readingReason })) return { ok: true, broadcast: known };
    if (known.version !== version) return { ok: false, reason: "edited-meanwhile" };
    const broadcast = { ...known, ...written, version: version + 1 };
    await store.broadcasts.save(broadcast);
    return { ok: true, broadcast };
  });
}

const blank = {
  state: "draft",
  sentBy: null,
  sentKey: null,
  sentAt: null,
  leavesAt: null,
  recipients: null,
  endedAt: null,
} as const;

function sameWords(
  known: Broadcast,
  typed: Pick<Broadcast, "moment" | "words" | "readingReason">,
): boolean {
  const spell = ({ moment, words, readingReason }: typeof typed) =>
    JSON.stringify([moment, Object.entries(words).sort(), readingReason]);
  return spell(known) === spell(typed);
}
