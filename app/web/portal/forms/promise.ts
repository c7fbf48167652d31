import { disputePromise } from "#app/operations/promises/dispute-promise.ts";
import { isId } from "#app/web/ids.ts";
import { type FormHandler, lost, textOf } from "./form.ts";

/** "This did not happen" (R8). */
export const dispute: FormHandler = async (sent) => {
  const id = textOf(sent, "promise");
  if (!isId(id)) return lost(sent);
  const disputed = await disputePromise(sent.services, sent.link.caseId, id);
  if (disputed.ok) return { said: "promise-disputed" };
  return disputed.reason === "not-found"
    ? lost(sent)
    : { faults: { "": sent.say("fault.promise-changed") } };
};
