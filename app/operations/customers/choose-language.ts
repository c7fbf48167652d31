import { theCustomer } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";

export type ChoseLanguage =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" };

/** The customer's own language from now on, on her page and in every mail. */
export async function chooseLanguage(
  services: Services,
  caseId: string,
  locale: string,
): Promise<ChoseLanguage> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const { customer } = context;
    if (customer.locale === locale) return { ok: true };
    await store.customers.choose(customer.id, { locale });
    await store.caseFiles.change(caseId, {});
    await store.audit.append({
      stream: `case:${caseId}`,
      at: services.now(),
      actor: theCustomer,
      action: "language-chosen",
      details: { customerId: customer.id, from: customer.locale, to: locale },
    });
    return { ok: true };
  });
}
