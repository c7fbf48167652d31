import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { channelNames } from "#app/domain/cases/channel.ts";
import { prose } from "../fields.ts";
import { clockAfterOurWord } from "../our-word.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

export const LogContact = z.strictObject({
  direction: z.enum(["in", "out"], "Say who made contact: in (the customer) or out (us)."),
  channel: z.enum(channelNames, `Choose how: ${channelNames.join(", ")}.`),
  words: prose("what was said", 20_000),
});

export type LoggedContact =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly reason: "not-found" };

/**
 * Logs a call, letter or talk (R1). One of ours counts as word and moves the clock (R6); one of the
 * customer's never does, because she must not have to wait longer for having asked.
 */
export async function logContact(
  services: Services,
  reference: string,
  { direction, channel, words }: z.output<typeof LogContact>,
  actor: Actor,
): Promise<LoggedContact> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    if (await wasJustLogged(services, store, caseFile.id, { direction, channel, words })) {
      return { ok: true, caseFile };
    }
    const ourWord = direction === "out" && isOpen(caseFile.status);
    const clock = ourWord ? await clockAfterOurWord(services, store, context, services.now()) : {};
    const changed = await store.caseFiles.change(caseFile.id, clock);
    const after = await record(services, store, { ...context, caseFile: changed }, actor, [
      { type: "contact-logged", direction, channel, words },
    ]);
    return { ok: true, caseFile: after.caseFile };
  });
}

/** The same contact within a minute is one form sent twice; an hour later it is another call. */
async function wasJustLogged(
  services: Services,
  store: Store,
  caseId: string,
  { direction, channel, words }: z.output<typeof LogContact>,
): Promise<boolean> {
  const last = (await store.history.list(caseId)).findLast(({ type }) => type === "contact-logged");
  if (last?.type !== "contact-logged") return false;
  const isSame = last.direction === direction && last.channel === channel && last.words === words;
  return isSame && services.now().getTime() - last.at.getTime() < 60_000;
}
