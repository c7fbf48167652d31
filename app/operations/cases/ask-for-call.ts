import { z } from "zod";
import { theCustomer } from "#app/domain/actor.ts";
import { orNothing, phoneNumber } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

/** When a call suits, in the customer's own day. */
export const callWindows = ["as-soon-as-possible", "morning", "afternoon", "evening"] as const;

export const AskForCall = z.object({
  window: z.enum(callWindows, "Choose when we may call."),
  phone: orNothing(phoneNumber),
});

export type AskedForCall =
  | { readonly ok: true; readonly ownerName: string }
  | { readonly ok: false; readonly reason: "not-found" | "no-number" };

/** "Call me" (R5): a call task for the owner. Asking again while one is open is the same call. */
export async function askForCall(
  services: Services,
  caseId: string,
  { window, phone }: z.output<typeof AskForCall>,
): Promise<AskedForCall> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const { customer, owner, caseFile } = context;
    if (!phone && !customer.phone) return { ok: false, reason: "no-number" };
    const asked = { ok: true, ownerName: owner.name } as const;
    if (await store.callTasks.isWaiting(caseId, "call-asked-for")) return asked;
    const taskId = services.newId();
    const now = services.now();
    await store.callTasks.open({
      id: taskId,
      caseId,
      reason: "call-asked-for",
      words: `The customer asks for a call: ${window.replaceAll("-", " ")}${phone ? `, on ${phone}` : ""}.`,
      assigneeId: owner.id,
      dueAt: now,
      once: null,
      createdAt: now,
    });
    const changed = await store.caseFiles.change(caseFile.id, {});
    await record(services, store, { ...context, caseFile: changed }, theCustomer, [
      { type: "call-asked-for", window, phone: phone ?? null },
      { type: "call-task-opened", taskId, reason: "call-asked-for" },
    ]);
    return asked;
  });
}
