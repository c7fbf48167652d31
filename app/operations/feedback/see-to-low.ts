import type { Actor } from "#app/domain/actor.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export type SeenToLow =
  | { readonly ok: true; readonly reference: string }
  | { readonly ok: false; readonly reason: "not-found" };

/** A person has spoken with a customer who was not satisfied; the row leaves Today. Twice it is once. */
export async function seeToLow(
  services: Services,
  answerId: string,
  by: Actor & { readonly kind: "staff" },
): Promise<SeenToLow> {
  return services.transaction(async (store) => {
    const answer = await store.feedback.find(answerId);
    const context = answer && (await store.caseFiles.claim(answer.caseId));
    if (!context) return { ok: false, reason: "not-found" };
    const { reference } = context.caseFile;
    if (!(await store.feedback.see(answerId, by.id, services.now())))
      return { ok: true, reference };
    await record(services, store, context, by, [{ type: "satisfaction-seen", answerId }]);
    return { ok: true, reference };
  });
}
