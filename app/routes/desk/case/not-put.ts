import {
  type FormWords,
  throughSecondReader,
} from "#app/routes/desk/compose/through-second-reader.ts";
import { type Asked, refuse } from "#app/web/intents.ts";
import { type ChoiceReason, choiceFault } from "./choice-faults.ts";

/** Not said to the customer, and why; on a sensitive case it goes to the composer and its second reader. */
export async function notPut(
  asked: Asked,
  reason: ChoiceReason,
  words: FormWords,
): Promise<Response> {
  const { reference } = asked.door.params;
  const waits = reason === "needs-second-reader" && reference;
  const opened = waits ? await throughSecondReader(asked, reference, words) : null;
  return opened ?? refuse(asked, choiceFault(reason));
}
