import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { addMoney } from "#app/domain/accommodations/money.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { ResolvedCredit } from "#app/domain/cases/case-event.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { move } from "./move.ts";

/** Numbers of credits that fit the one line the mail has for them. */
const mostInOneLine = 3;

/**
 * The credit that the resolution mail of this transaction carries (R18): the ones the customer was not
 * told of yet, as one sum with all their numbers, and marked as told. What does not fit, such as a
 * second currency, gets a mail of its own. Gift cards are never among them. The caller holds the case.
 */
export async function creditForResolution(
  services: Services,
  store: Store,
  context: CaseContext,
  actor: Actor,
): Promise<ResolvedCredit | null> {
  const all = await store.accommodations.listForCase(context.caseFile.id);
  const untold = all.filter(({ kind, state }) => kind === "credit" && state === "issued");
  const announcedAt = services.now();
  for (const credit of untold) await move(store, credit, "announced", { announcedAt });
  const fitting = untold
    .filter(({ currency }) => currency === untold[0]?.currency)
    .slice(0, mostInOneLine);
  const rest = untold.filter((credit) => !fitting.includes(credit));
  await record(services, store, context, actor, rest.map(tellApart));
  const [first, ...others] = fitting;
  if (!first) return null;
  const numbers = fitting.map(({ providerReference }) => providerReference).join(", ");
  return { ...others.reduce(addMoney, moneyOf(first)), number: numbers };
}

function moneyOf({ amountMinor, currency }: Accommodation) {
  return { amountMinor, currency };
}

function tellApart({ id, providerReference, amountMinor, currency }: Accommodation) {
  const number = providerReference ?? "";
  const told = { accommodationId: id, number, amountMinor, currency, inResolution: false };
  return { type: "credit-issued", ...told } as const;
}
