import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { receivedKinds } from "#app/domain/mail/arrival.ts";
import type { MailLabel } from "./confusion.ts";

const Labels = z.array(
  z.object({
    file: z.string().min(1),
    kind: z.enum(receivedKinds),
    recipient: z.string(),
    originalMessageId: z.string(),
    ourAddress: z
      .string()
      .optional()
      .transform((address) => address ?? null),
  }),
);

/** Reads a CSV file with the columns file, kind, recipient, originalMessageId and, at will, ourAddress. */
export async function readLabels(path: string): Promise<readonly MailLabel[]> {
  return Labels.parse(parse(await readFile(path), { columns: true, bom: true }));
}
