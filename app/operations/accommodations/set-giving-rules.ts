import { z } from "zod";
import { givingLimitNames, givingLimits } from "#app/domain/accommodations/giving-limit.ts";
import type { Actor } from "#app/domain/actor.ts";
import { orNothing } from "../fields.ts";
import type { Services } from "../services.ts";
import { currency, minorOf, typedAmount } from "./rule-fields.ts";

/** A limit as a form sends it; an empty amount takes it away. */
export const SetGivingLimit = z
  .strictObject({
    name: z.enum(givingLimitNames, "Choose a limit."),
    currency,
    amount: orNothing(typedAmount),
    days: orNothing(
      z.coerce
        .number("Write a number of days.")
        .int("Write whole days.")
        .min(1, "Write 1 or more.")
        .max(3660, "Write at most 3660."),
    ),
  })
  .transform(({ amount, days = null, ...of }, context) => {
    const { overDays } = givingLimits[of.name];
    if (amount === undefined) return { of, limit: null };
    if (overDays && days === null) {
      context.addIssue({ code: "custom", path: ["days"], message: "Write over how many days." });
      return z.NEVER;
    }
    const amountMinor = minorOf(amount, of.currency, context, ["amount"]);
    return { of, limit: { amountMinor, days: overDays ? days : null } };
  });

/** A budget as a form sends it. */
export const SetBudget = z
  .strictObject({
    team: z.uuid("Choose a team."),
    month: z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, "Choose a month, such as 2026-03."),
    currency,
    amount: typedAmount,
  })
  .transform(({ team: teamId, amount, ...place }, context) => ({
    ...place,
    teamId,
    amountMinor: minorOf(amount, place.currency, context, ["amount"]),
  }));

type By = Actor & { readonly id: string };

/** Sets or takes away a limit. It counts from the next request on. */
export async function setGivingLimit(
  services: Services,
  { of, limit }: z.output<typeof SetGivingLimit>,
  actor: By,
): Promise<void> {
  const at = services.now();
  await services.transaction(async (store) => {
    await store.giving.setLimit(of, limit, { by: actor.id, at });
    const details = { ...of, amountMinor: limit?.amountMinor ?? null, days: limit?.days ?? null };
    await store.audit.append({ stream: "giving", at, actor, action: "giving-limit-set", details });
  });
}

/** Sets what a team may give in a month; never below what is given or asked for already (MON-4). */
export async function setBudget(
  services: Services,
  budget: z.output<typeof SetBudget>,
  actor: By,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: "given-already" }> {
  const at = services.now();
  return services.transaction(async (store) => {
    const set = await store.budgets.set({ id: services.newId(), ...budget }, { by: actor.id, at });
    if (!set) return { ok: false, reason: "given-already" };
    const { teamId, month, currency: code, amountMinor } = budget;
    const details = { teamId, month, currency: code, amountMinor };
    await store.audit.append({ stream: "giving", at, actor, action: "budget-set", details });
    return { ok: true };
  });
}
