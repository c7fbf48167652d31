import { z } from "zod";
import { theCustomer } from "#app/domain/actor.ts";
import { prose } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const WriteToOwner = z.object({ words: prose("your message", 10_000) });

export type WroteToOwner =
  | { readonly ok: true; readonly ownerName: string }
  | { readonly ok: false; readonly reason: "not-found" };

/**
 * What the customer writes on her page (R5, R9). It never moves the clock, and thanks alone reopen
 * nothing. The same words pressed twice are one message.
 */
export async function writeToOwner(
  services: Services,
  caseId: string,
  { words }: z.output<typeof WriteToOwner>,
): Promise<WroteToOwner> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const written = { ok: true, ownerName: context.owner.name } as const;
    if (await store.history.saidLast(caseId, "customer-wrote", words)) return written;
    const caseFile = await store.caseFiles.change(caseId, {});
    await record(services, store, { ...context, caseFile }, theCustomer, [
      { type: "customer-wrote", words },
    ]);
    return written;
  });
}
