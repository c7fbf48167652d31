import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { slotsProblem } from "#app/domain/appointments/appointment.ts";
import { optionsProblem } from "#app/domain/options/options.ts";
import { isOwed } from "#app/domain/promises/promise.ts";
import { dueProblem } from "#app/domain/promises/promise-due.ts";
import { whyNoHeadsUp } from "#app/operations/gift-cards/give-heads-up.ts";
import { whyNotWorded } from "#app/operations/gift-cards/word-gift-card.ts";
import { whyNoLinkNow } from "../../links/send-link-anew.ts";
import type { CaseContext } from "../../ports/cases.ts";
import type { Sayable } from "../../ports/composer.ts";
import type { Services, Store } from "../../services.ts";
import {
  optionsTyped,
  readAppointment,
  readOptions,
  readPromise,
  readTimes,
} from "./read-acting.ts";

/** Why the act of a mail could not be done as it is written, at the time it leaves; null when it can. */
export function unfitFacts({ moment, parts, promises }: Sayable, at: Date) {
  switch (moment) {
    case "options":
    case "honest-no":
      return unfitOptions({ moment, parts });
    case "appointment":
      if (!parts.what) return "what-is-missing";
      return unfitTimes(readAppointment(parts), at);
    case "other-times":
      return unfitTimes(readTimes(parts), at);
    case "promise": {
      const promise = readPromise(parts);
      if (!parts.what) return "nothing-promised";
      if (!promise.success) return "not-a-date";
      return dueProblem({ from: null, at: promise.data.dueAt }, at);
    }
    case "start-plan-b":
      return parts.words ? null : "plan-without-words";
    case "heads-up":
    case "gift-card":
      return promises.length > 0 ? "gift-card-stands-alone" : null;
    default:
      return null;
  }
}

function unfitOptions(draft: Pick<Sayable, "moment" | "parts">) {
  const typed = optionsTyped(draft.parts);
  if (typed.some(({ title }) => !title)) return "option-without-title";
  const read = readOptions(draft);
  if (!read.success) return "option-unclear";
  const { words = null, isHonestNo, options } = read.data;
  return optionsProblem({ words, isHonestNo, options });
}

type Times = ReturnType<typeof readTimes> | ReturnType<typeof readAppointment>;

function unfitTimes(read: Times, at: Date) {
  return read.success ? slotsProblem(read.data.slots, at) : "slot-unclear";
}

/** What stands on the case by now against the act of a mail; null when nothing does. */
export async function standsAgainst(
  services: Services,
  store: Store,
  context: CaseContext,
  { moment, aboutId }: Sayable,
) {
  const { caseFile } = context;
  switch (moment) {
    case "options":
    case "honest-no": {
      const rounds = await store.optionRounds.listForCase(caseFile.id);
      const stands = rounds.some(({ state }) => state === "open" || state === "chosen");
      return stands ? "options-stand" : null;
    }
    case "other-times": {
      const appointment = aboutId ? await store.appointments.find(aboutId) : null;
      return appointment?.state === "cancelled" ? "appointment-cancelled" : null;
    }
    case "promise-kept":
      return promiseAgainst(store, aboutId);
    case "start-plan-b": {
      const started = await store.backupPlans.listStarted(caseFile.id);
      return started.some(({ planId }) => planId === aboutId) ? "plan-started-already" : null;
    }
    case "heads-up":
      return giftCardAgainst(store, aboutId, whyNoHeadsUp);
    case "gift-card":
      return giftCardAgainst(store, aboutId, whyNotWorded);
    case "fresh-link":
      return linkAgainst(services, store, context);
    default:
      return null;
  }
}

async function giftCardAgainst<Why extends string>(
  store: Store,
  id: string | null,
  whyNot: (store: Store, giftCard: Accommodation) => Promise<Why | null>,
) {
  const giftCard = id ? await store.accommodations.find(id) : null;
  return giftCard && whyNot(store, giftCard);
}

async function promiseAgainst(store: Store, id: string | null) {
  const promise = id ? await store.promises.find(id) : null;
  return promise && isOwed(promise) ? null : "already-kept";
}

/** It goes to the address on file and nowhere else, and not too often (CAP-4). */
async function linkAgainst(services: Services, store: Store, { caseFile, customer }: CaseContext) {
  if (!customer.email) return "no-address";
  return whyNoLinkNow(services, store, caseFile.id);
}
