import { theSystem } from "#app/domain/actor.ts";
import { type NotYetErased, whyNotErased } from "#app/domain/cases/erased.ts";
import type { Tombstone } from "../ports/erasures.ts";
import type { Services } from "../services.ts";

export type CustomerErased =
  | { readonly ok: true; readonly customerId: string; readonly rows: number }
  | { readonly ok: false; readonly reason: "not-found" | "several" | "erased-before" }
  | { readonly ok: false; readonly reason: NotYetErased; readonly openCases: readonly string[] };

/**
 * Forgets a customer (PRV-1): who she is, what was written by her, to her and about her, mails and files.
 * What happened when, in what state and for how much stays, and so do ledger and audit log, which hold no
 * words. Refused while something is owed to her. Files are taken from the disk by `removeErasedFiles`.
 * @param known her id, e-mail or phone
 */
export function eraseCustomer(services: Services, known: string): Promise<CustomerErased> {
  return erase(services, known, { again: false });
}

/** The same where an old backup brought her back: it was decided already, so nothing is asked. */
export function eraseAgain(services: Services, { customerId }: Tombstone): Promise<CustomerErased> {
  return erase(services, customerId, { again: true });
}

function erase(services: Services, known: string, { again }: { again: boolean }) {
  return services.transaction(async ({ erasures, audit }): Promise<CustomerErased> => {
    const found = await erasures.claim(known);
    if (!found) return { ok: false, reason: "not-found" };
    if (found === "several") return { ok: false, reason: "several" };
    const { customerId, isErased } = found;
    if (isErased) return { ok: false, reason: "erased-before" };
    const standing = await erasures.standing(customerId);
    const refusal = again ? null : whyNotErased(standing);
    if (refusal) return { ok: false, reason: refusal, openCases: standing.openCases };
    const at = services.now();
    const counts = await erasures.erase(customerId, at, null);
    const details = { customerId, again, ...counts };
    const entry = { stream: "erasures", at, actor: theSystem, action: "customer-erased", details };
    await audit.append(entry);
    return { ok: true, customerId, rows: Object.values(counts).reduce((sum, n) => sum + n, 0) };
  });
}

/**
 * Takes the files of erased customers from the disk, but those that another customer's case holds too.
 * Stopped half way, the next call goes on. How many there were.
 */
export async function removeErasedFiles(services: Services): Promise<number> {
  const now = services.now();
  const files = await services.transaction(({ erasures }) => erasures.listFiles());
  for (const { sha256, erasedAt } of files) await services.files.remove(sha256, erasedAt);
  await services.transaction(({ erasures }) => erasures.filesGone(now));
  return files.length;
}
