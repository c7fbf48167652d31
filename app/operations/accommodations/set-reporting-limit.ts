import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { orNothing } from "../fields.ts";
import type { Services } from "../services.ts";
import { currency, minorOf, typedAmount } from "./rule-fields.ts";

/** The limit of one currency as a form sends it; an empty amount takes it away. */
export const SetReportingLimit = z
  .strictObject({ currency, amount: orNothing(typedAmount) })
  .transform(({ currency: code, amount }, context) => ({
    reporting: code,
    amountMinor: amount === undefined ? null : minorOf(amount, code, context, ["amount"]),
  }));

/** Sets above what in a year a recipient of gift cards is listed. It counts for every year that is looked at. */
export async function setReportingLimit(
  services: Services,
  { reporting, amountMinor }: z.output<typeof SetReportingLimit>,
  actor: Actor & { readonly id: string },
): Promise<void> {
  const at = services.now();
  await services.transaction(async (store) => {
    await store.giving.setReportingLimit(reporting, amountMinor, { by: actor.id, at });
    const details = { currency: reporting, amountMinor };
    const action = "reporting-limit-set";
    await store.audit.append({ stream: "giving", at, actor, action, details });
  });
}
