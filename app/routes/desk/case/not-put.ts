import { throughSecondReader } from "#app/routes/desk/compose/through-second-reader.ts";
import { type Asked, refuse } from "#app/web/intents.ts";
import { choiceFault } from "./choice-fields.ts";

/** Not put to the customer, and why; on a sensitive case the words go to the composer and its second reader. */
export async function notPut(asked: Asked, reason: string, words: string): Promise<Response> {
  const { reference } = asked.door.params;
  const waits = reason === "needs-second-reader" && reference && words;
  const opened = waits ? await throughSecondReader(asked, reference, words) : null;
  return opened ?? refuse(asked, choiceFault(reason));
}
