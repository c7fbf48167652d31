import { z } from "zod";
import { theCustomer } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";

export const ChooseWishes = z.object({
  mails: z.enum(["every-word", "news-only"]),
  reachBy: z.enum(["mail", "phone"]),
});

export type ChoseWishes =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "no-number" };

/** How she wants to hear from us: how often by mail, and by mail or by phone. For all her cases. */
export async function chooseWishes(
  services: Services,
  caseId: string,
  { mails, reachBy }: z.output<typeof ChooseWishes>,
): Promise<ChoseWishes> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const { customer } = context;
    if (reachBy === "phone" && !customer.phone) return { ok: false, reason: "no-number" };
    const before = await store.customers.getWishes(customer.id);
    if (before.mails === mails && before.reachBy === reachBy) return { ok: true };
    await store.customers.choose(customer.id, { mails, reachBy });
    await store.caseFiles.change(caseId, {});
    await store.audit.append({
      stream: `case:${caseId}`,
      at: services.now(),
      actor: theCustomer,
      action: "wishes-chosen",
      details: { customerId: customer.id, mails, reachBy },
    });
    return { ok: true };
  });
}
