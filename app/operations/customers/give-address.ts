import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { Customer } from "#app/domain/cases/case-file.ts";
import { emailAddress, orNothing, phoneNumber } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const GiveAddress = z
  .strictObject({ email: orNothing(emailAddress), phone: orNothing(phoneNumber) })
  .refine(({ email, phone }) => email || phone, {
    path: ["email"],
    message: "Write the e-mail address or the phone number the customer gave.",
  });

export type GaveAddress =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "has-address" | "address-taken" };

/**
 * She told us how to reach her, who was known by her post alone (R26, R3). With an address her link is
 * mailed at once: it is the first she hears of her page.
 */
export async function giveAddress(
  services: Services,
  caseId: string,
  typed: z.output<typeof GiveAddress>,
  actor: Actor,
): Promise<GaveAddress> {
  const { email = null, phone = null } = typed;
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const { customer } = context;
    const known = { ...customer, email, phone };
    if (isSame(customer, known)) return { ok: true };
    if (customer.email || customer.phone) return { ok: false, reason: "has-address" };
    if (email && !(await store.customers.correctAddress(customer.id, email))) {
      return { ok: false, reason: "address-taken" };
    }
    if (phone) await store.customers.setPhone(customer.id, phone);
    const caseFile = await store.caseFiles.change(caseId, {});
    await record(services, store, { ...context, caseFile, customer: known }, actor, [
      { type: "address-corrected" },
      ...(email ? [{ type: "link-sent-anew" } as const] : []),
    ]);
    return { ok: true };
  });
}

function isSame(before: Customer, after: Customer): boolean {
  return before.email === after.email && before.phone === after.phone;
}
