import { disputePromise } from "#app/operations/promises/dispute-promise.ts";
import { type FormHandler, lost, textOf } from "./form.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** "This did not happen" (R8). */
export const dispute: FormHandler = async (sent) => {
  const id = textOf(sent, "promise");
  if (!uuid.test(id)) return lost(sent);
  const disputed = await disputePromise(sent.services, sent.link.caseId, id);
  if (disputed.ok) return { said: "promise-disputed" };
  return disputed.reason === "not-found"
    ? lost(sent)
    : { faults: { "": sent.say("fault.promise-changed") } };
};
