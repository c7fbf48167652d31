import { theCustomer, theSystem } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { beginning } from "#app/domain/mail/cut.ts";
import { reopenIn } from "../cases/reopen-case.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { OpenedMail } from "../ports/receiving.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

type Reply = { readonly id: string } & Pick<OpenedMail, "written" | "pieces" | "isThanksOnly">;

/** A story is read in a glance; the whole mail has a page of its own. */
const longestInStory = 4000;

/**
 * The customer answered by mail: a contact of her case, which counts as having asked unless it only
 * thanks (R9). A case that was over is open again, unless it only thanks.
 */
export async function logReply(
  services: Services,
  store: Store,
  context: CaseContext,
  reply: Reply,
): Promise<void> {
  const { id, isThanksOnly: thanksOnly } = reply;
  const caseFile = await store.caseFiles.change(context.caseFile.id, {});
  const contact = { direction: "in", channel: "email", words: wordsOf(reply) } as const;
  const after = await record(services, store, { ...context, caseFile }, theCustomer, [
    { type: "contact-logged", ...contact, receivedId: id, ...(thanksOnly ? { thanksOnly } : {}) },
  ]);
  if (thanksOnly || isOpen(after.caseFile.status)) return;
  // Not in her words: who wrote is not proven, and this stands on her page (INB-3).
  const why = "An answer came by e-mail.";
  await reopenIn(services, store, after, { why }, theSystem);
}

/**
 * Somebody else wrote to the case's address, or it is not proven that she did: staff see who says so, and
 * nobody gets an answer (INB-4).
 */
export async function noteStranger(
  services: Services,
  store: Store,
  context: CaseContext,
  mail: Reply & Pick<OpenedMail, "from" | "senderProof">,
): Promise<void> {
  const from = mail.from.address ?? "no address";
  const isUnderHerName = mail.from.address === context.customer.email;
  const unproven = isUnderHerName && mail.senderProof === "failed";
  const said = { from, words: wordsOf(mail), receivedId: mail.id };
  await record(services, store, context, theSystem, [
    { type: "stranger-wrote", ...said, ...(unproven ? { unproven } : {}) },
  ]);
}

function wordsOf({ written, pieces }: Pick<OpenedMail, "written" | "pieces">): string {
  const words = written || (pieces[0]?.text.trim() ?? "");
  if (!words) return "(No words of its own: see the mail.)";
  return words.length > longestInStory ? `${beginning(words, longestInStory)} …` : words;
}
