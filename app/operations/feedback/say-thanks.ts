import { z } from "zod";
import { theCustomer } from "#app/domain/actor.ts";
import { orNothing, prose } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const SayThanks = z.object({ words: orNothing(prose("your thanks", 5000)) });

export type SaidThanks =
  | { readonly ok: true; readonly ownerName: string }
  | { readonly ok: false; readonly reason: "not-found" };

/**
 * "Thank you" is no question: it opens nothing, moves no clock, counts as no chase (R9) and holds no
 * follow-up. The same pressed twice is said once.
 */
export async function sayThanks(
  services: Services,
  caseId: string,
  { words: typed }: z.output<typeof SayThanks>,
): Promise<SaidThanks> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const { name: ownerName } = context.owner;
    const words = typed ?? null;
    const said = (await store.history.list(caseId)).findLast(
      ({ type }) => type === "customer-thanked" || type === "case-resolved",
    );
    if (said?.type === "customer-thanked" && (said.words === words || words === null)) {
      return { ok: true, ownerName };
    }
    const caseFile = await store.caseFiles.change(caseId, {});
    await record(services, store, { ...context, caseFile }, theCustomer, [
      { type: "customer-thanked", words },
    ]);
    return { ok: true, ownerName };
  });
}
