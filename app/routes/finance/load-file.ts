import { type LoadedCodes, loadGiftCodes } from "#app/operations/gift-cards/load-gift-codes.ts";
import type { Services } from "#app/operations/services.ts";

/** What is wrong with a whole file of codes, and what to do. */
const fileWords = {
  "no-file": "Choose a file first.",
  "too-large": "This file is over 2 MB. Load it in several parts.",
  "not-text": "This is no text file. Save the sheet as CSV (UTF-8) and load that.",
  empty: "There are no codes in this file. The first line names the columns; the codes follow.",
  "columns-missing":
    "The first line has to name the columns: code, amount, currency and, if you like, expires.",
} as const;

type Loaded =
  | { readonly ok: true; readonly result: Extract<LoadedCodes, { ok: true }> }
  | { readonly ok: false; readonly words: string };

/** Loads the file of codes that a form sent in its field `file`. */
export async function loadFile(
  services: Services,
  form: FormData,
  staffId: string,
): Promise<Loaded> {
  const file = form.get("file");
  if (!(file instanceof File) || file.name === "")
    return { ok: false, words: fileWords["no-file"] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await loadGiftCodes(services, bytes, { kind: "staff", id: staffId });
  return result.ok ? { ok: true, result } : { ok: false, words: fileWords[result.reason] };
}
