import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { channelNames } from "#app/domain/cases/channel.ts";
import { dayIn } from "#app/domain/clock/day-in-zone.ts";
import { orNothing, prose } from "../fields.ts";
import { clockAfterOurWord } from "../our-word.ts";
import { notePost, PostInPublic } from "../posts/note-post.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

export const LogContact = z
  .strictObject({
    direction: z.enum(["in", "out"], "Say who made contact: in (the customer) or out (us)."),
    channel: z.enum(channelNames, `Choose how: ${channelNames.join(", ")}.`),
    words: prose("what was said", 20_000),
    /** Of a letter: the day it arrived, which is shown to its sender (R1). */
    receivedOn: orNothing(z.iso.date("Write a day such as 2026-03-04.")),
    /** Where it was said in public (R26). */
    post: orNothing(PostInPublic),
  })
  .refine(({ post, channel, direction }) => !post || (channel === "social" && direction === "in"), {
    path: ["post"],
    message: "A post goes with a contact of the customer's, by the channel social.",
  })
  .refine(
    ({ receivedOn, channel, direction }) =>
      !receivedOn || (channel === "letter" && direction === "in"),
    {
      path: ["receivedOn"],
      message: "The day it arrived goes with a letter of the customer's.",
    },
  );

export type LoggedContact =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly reason: "not-found" | "received-in-future" };

/**
 * Logs a call, letter or talk (R1). One of ours counts as word and moves the clock (R6); one of the
 * customer's never does, because she must not have to wait longer for having asked.
 */
export async function logContact(
  services: Services,
  reference: string,
  contact: z.output<typeof LogContact>,
  actor: Actor,
): Promise<LoggedContact> {
  const { direction, channel, words, receivedOn, post } = contact;
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    const today = dayIn(services.settings.calendar.timeZone, services.now());
    if (receivedOn && receivedOn > today) return { ok: false, reason: "received-in-future" };
    if (await wasJustLogged(services, store, caseFile.id, contact)) {
      return { ok: true, caseFile };
    }
    const ourWord = direction === "out" && isOpen(caseFile.status);
    const clock = ourWord ? await clockAfterOurWord(services, store, context, services.now()) : {};
    const changed = await store.caseFiles.change(caseFile.id, clock);
    const after = await record(services, store, { ...context, caseFile: changed }, actor, [
      { type: "contact-logged", direction, channel, words, ...(receivedOn ? { receivedOn } : {}) },
    ]);
    const noted = post ? await notePost(services, store, after, post, actor) : after;
    return { ok: true, caseFile: noted.caseFile };
  });
}

/** The same contact within a minute is one form sent twice; an hour later it is another call. */
async function wasJustLogged(
  services: Services,
  store: Store,
  caseId: string,
  { direction, channel, words }: z.output<typeof LogContact>,
): Promise<boolean> {
  const last = await store.history.findLast(caseId, "contact-logged");
  if (last?.type !== "contact-logged") return false;
  const isSame = last.direction === direction && last.channel === channel && last.words === words;
  return isSame && services.now().getTime() - last.at.getTime() < 60_000;
}
