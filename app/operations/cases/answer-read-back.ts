import { z } from "zod";
import { type Actor, theCustomer } from "#app/domain/actor.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import { prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

export const CorrectReadBack = z.object({ words: prose("what we got wrong", 5000) });

export type AnsweredReadBack =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" };

/** "Yes, that's it" (R4). Said twice it is said once. */
export async function confirmReadBack(
  services: Services,
  caseId: string,
): Promise<AnsweredReadBack> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    await confirmIn(services, store, context, theCustomer);
    return { ok: true };
  });
}

/** The same within a transaction of the caller's, who holds the case: on her page, or said to staff. */
export async function confirmIn(
  services: Services,
  store: Store,
  context: CaseContext,
  actor: Actor,
): Promise<void> {
  const { caseFile } = context;
  if (caseFile.readBack === "confirmed") return;
  const received = caseFile.status === "received";
  const changed = await store.caseFiles.change(caseFile.id, {
    readBack: "confirmed",
    ...(received ? { status: "understood" as const } : {}),
  });
  const moved: CaseHappening[] = received
    ? [{ type: "status-changed", from: "received", to: "understood" }]
    : [];
  await record(services, store, { ...context, caseFile: changed }, actor, [
    { type: "read-back-confirmed" },
    ...moved,
  ]);
}

/** "Not quite": her words are kept beside ours, and the owner calls or writes (R4, R13). */
export async function correctReadBack(
  services: Services,
  caseId: string,
  { words }: z.output<typeof CorrectReadBack>,
): Promise<AnsweredReadBack> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    if (await store.history.saidLast(caseId, "read-back-corrected", words)) return { ok: true };
    const caseFile = await store.caseFiles.change(caseId, {
      readBack: "corrected",
      // What she says now is not what staff went on with.
      readBackWaivedAt: null,
    });
    await record(services, store, { ...context, caseFile }, theCustomer, [
      { type: "read-back-corrected", words },
    ]);
    return { ok: true };
  });
}
