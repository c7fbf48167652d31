import { z } from "zod";
import { theCustomer } from "#app/domain/actor.ts";
import { prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { attachFiles, storeFiles } from "./add-file.ts";
import type { GoodFile } from "./check-files.ts";

export const WriteToOwner = z.object({ words: prose("your message", 10_000) });

export type WroteToOwner =
  | { readonly ok: true; readonly ownerName: string }
  | { readonly ok: false; readonly reason: "not-found" };

type Written = {
  /** Null where files alone are sent. */
  readonly words: string | null;
  readonly files?: readonly GoodFile[];
};

/**
 * What the customer writes on her page, with its photos and papers in one transaction (R1, R5, R9). It
 * never moves the clock, and thanks alone reopen nothing. The same pressed twice is one message.
 */
export async function writeToOwner(
  services: Services,
  caseId: string,
  { words, files = [] }: Written,
): Promise<WroteToOwner> {
  const stored = await storeFiles(services, files);
  return services.transaction(async (store) => {
    const claimed = await store.caseFiles.claim(caseId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const context = await attachFiles(services, store, claimed, stored, theCustomer);
    if (words !== null) await writeDown(services, store, context, words);
    return { ok: true, ownerName: context.owner.name };
  });
}

async function writeDown(services: Services, store: Store, context: CaseContext, words: string) {
  const { id } = context.caseFile;
  if (await store.history.saidLast(id, "customer-wrote", words)) return;
  const caseFile = await store.caseFiles.change(id, {});
  await record(services, store, { ...context, caseFile }, theCustomer, [
    { type: "customer-wrote", words },
  ]);
}
