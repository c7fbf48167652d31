import { theCustomer } from "#app/domain/actor.ts";
import { closeCase } from "#app/operations/cases/close-case.ts";
import { ReopenCase, reopenCase } from "#app/operations/cases/reopen-case.ts";
import { type FormHandler, lost, ownerOf, textOf, wordsFault } from "./form.ts";

/** "Yes, it is right now": checked with the customer, by the customer. */
export const putRight: FormHandler = async (sent) => {
  const closed = await closeCase(sent.services, sent.link.caseId, theCustomer);
  if (closed.ok) return { said: "put-right" };
  return closed.reason === "not-resolved"
    ? { faults: { "": sent.say("fault.not-resolved") } }
    : lost(sent);
};

/** "No, not yet": her words open the case again. Sent twice, the second finds it open already. */
export const reopen: FormHandler = async (sent) => {
  const read = ReopenCase.safeParse({ why: textOf(sent, "words") });
  if (!read.success) return { faults: { words: wordsFault(sent, read.error) } };
  const opened = await reopenCase(sent.services, sent.link.caseId, read.data, theCustomer);
  if (opened.ok || (await saidThat(sent, read.data.why))) return { said: "reopened" };
  return opened.reason === "already-open"
    ? { faults: { "": sent.say("fault.already-open", { owner: ownerOf(sent) }) } }
    : lost(sent);
};

async function saidThat({ services, link }: Parameters<FormHandler>[0], why: string) {
  const { history } = await services.customerPages.load(link.caseId);
  const last = history.find(({ type }) => type === "case-reopened");
  return last?.type === "case-reopened" && last.words === why;
}
