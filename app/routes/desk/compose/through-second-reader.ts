import type { Asked } from "#app/web/intents.ts";
import { sendWords, stopped } from "./send-words.ts";

/**
 * What a form of the page may not say on a sensitive case is kept as an update, and opened in the
 * composer, where it is handed to the second reader (R13). Null where there is an update already.
 */
export async function throughSecondReader(
  asked: Asked,
  reference: string,
  news: string,
): Promise<Response | null> {
  const sent = await sendWords(asked, reference, "update", { news, next: "", status: "" });
  return stopped(asked, sent);
}
