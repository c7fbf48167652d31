import { chooseOption } from "#app/operations/options/choose-option.ts";
import { isId } from "#app/web/ids.ts";
import { type FormHandler, lost, ownerOf, textOf } from "./form.ts";

/** She chooses one of the options (R16); until we have begun she may choose another. */
export const choose: FormHandler = async (sent) => {
  const id = textOf(sent, "option");
  if (!isId(id)) return lost(sent);
  const chosen = await chooseOption(sent.services, sent.link.caseId, id);
  if (chosen.ok) return { said: "option-chosen" };
  switch (chosen.reason) {
    case "already-begun":
      return { faults: { "": sent.say("fault.option-begun", { owner: ownerOf(sent) }) } };
    case "options-withdrawn":
    case "case-is-over":
      return { faults: { "": sent.say("fault.option-gone") } };
    default:
      return lost(sent);
  }
};
