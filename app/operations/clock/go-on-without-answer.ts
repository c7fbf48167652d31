import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { prose } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { startClock } from "./customer-answer.ts";

export const GoOnWithoutAnswer = z.strictObject({
  reason: prose("why we go on without an answer", 2_000),
});

export type WentOn =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly reason: "not-found" | "not-waiting" };

/**
 * We no longer wait for the customer (R6): the case is being put right again, its clock runs from now
 * on, and the reason stands in the history.
 */
export async function goOnWithoutAnswer(
  services: Services,
  reference: string,
  { reason }: z.output<typeof GoOnWithoutAnswer>,
  actor: Actor,
): Promise<WentOn> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { id, status } = context.caseFile;
    if (status !== "waiting") return { ok: false, reason: "not-waiting" };
    const caseFile = await store.caseFiles.change(id, { status: "working" });
    const running = await startClock(services, store, { ...context, caseFile });
    const after = await record(services, store, running, actor, [
      { type: "status-changed", from: "waiting", to: "working" },
      { type: "note-added", body: reason },
    ]);
    return { ok: true, caseFile: after.caseFile };
  });
}
