import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import { keepPromise, makePromise } from "#app/domain/promises/promise-changes.ts";
import { tellAnnounced } from "#app/operations/gift-cards/announce-gift-card.ts";
import { tellHeadsUp } from "#app/operations/gift-cards/give-heads-up.ts";
import { tellPlan } from "../../backup-plans/start-backup-plan.ts";
import { teamCalendar } from "../../clock/team-calendar.ts";
import { PutOptions } from "../../options/put-options.ts";
import type { CaseContext } from "../../ports/cases.ts";
import type { Sayable } from "../../ports/composer.ts";
import { toldTime } from "../../promises/told-time.ts";
import type { Services, Store } from "../../services.ts";
import { aroundOf, optionsTyped, readAppointment, readPromise, readTimes } from "./read-acting.ts";

/** Whether and what will have happened; "words" where the moment is words alone. */
type Told = CaseHappening | null | "words";

/** What the act of a mail will be, as far as it is filled in. Nothing is changed. */
export async function tellActing(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: Sayable,
): Promise<Told> {
  switch (draft.moment) {
    case "options":
    case "honest-no":
      return tellOptions(draft);
    case "appointment":
    case "other-times":
      return tellTimes(store, context, draft);
    case "promise":
      return tellPromise(services, store, context, draft);
    case "promise-kept":
      return tellKept(services, store, context, draft);
    case "start-plan-b": {
      const { aboutId, parts } = draft;
      const plan = aboutId ? await store.backupPlans.find(aboutId) : null;
      const composed = { words: parts.words ?? "", around: aroundOf(parts) };
      return plan && tellPlan(services, store, context, { plan, composed });
    }
    case "heads-up":
    case "gift-card":
      return tellGiftCard(store, context, draft);
    case "fresh-link":
      return { type: "link-sent-anew", around: aroundOf(draft.parts) };
    default:
      return "words";
  }
}

/** Half an option shows what of it is clear: its title, until the rest is. */
function tellOptions({ moment, parts }: Sayable): CaseHappening {
  const options = optionsTyped(parts).flatMap((typed) => {
    const whole = PutOptions.safeParse({ options: [typed] });
    const title = { title: typed.title || "…" };
    const read = whole.success ? whole : PutOptions.safeParse({ options: [title] });
    return read.success ? read.data.options : [];
  });
  const nothing = { title: "…", words: null, minutes: 0, trips: 0, money: null, why: null };
  return {
    ...{ type: "options-put", roundId: "preview", isHonestNo: moment === "honest-no" },
    words: parts.words || null,
    options: options.length > 0 ? options : [nothing],
    around: aroundOf(parts),
  };
}

async function tellTimes(
  store: Store,
  { caseFile }: CaseContext,
  { moment, aboutId, parts }: Sayable,
): Promise<CaseHappening | null> {
  const anew = moment === "other-times" && aboutId ? await store.appointments.find(aboutId) : null;
  const read = readTimes(parts);
  const named = readAppointment(parts);
  const own = moment === "appointment" ? (named.success ? named.data : null) : anew;
  if (!own || !read.success || read.data.slots.length === 0) return null;
  if (anew && anew.caseId !== caseFile.id) return null;
  const times = read.data.slots.map(({ startsAt, endsAt }) => ({
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
  const { what, place = null, withWhom = null } = own;
  const revision = anew ? anew.revision + 1 : 0;
  const offered = { type: "appointment-offered", appointmentId: "preview", revision } as const;
  return { ...offered, what, place, withWhom, times: inOrder(times), around: aroundOf(parts) };
}

function inOrder<Time extends { startsAt: string }>(times: readonly Time[]): Time[] {
  return times.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
}

async function tellPromise(
  services: Services,
  store: Store,
  { caseFile, owner }: CaseContext,
  { parts }: Sayable,
): Promise<CaseHappening | null> {
  const read = readPromise(parts);
  if (!read.success) return null;
  const { what, certainty, dueAt } = read.data;
  const said = {
    id: "preview",
    caseId: caseFile.id,
    what,
    certainty,
    due: { from: null, at: dueAt },
  };
  const by = { madeBy: owner.id, teamId: null, partnerId: null, customerId: caseFile.customerId };
  const calendar = await teamCalendar(services, store, caseFile.teamId);
  const wholly = { ...said, ...by, channel: "email", contactId: null } as const;
  const made = makePromise(wholly, calendar, services.now());
  if (!made.ok) return null;
  const due = toldTime(made.promise);
  const around = aroundOf(parts);
  return { type: "promise-made", promiseId: "preview", what, due, told: false, around };
}

async function tellKept(
  services: Services,
  store: Store,
  { caseFile }: CaseContext,
  { aboutId, parts }: Sayable,
): Promise<CaseHappening | null> {
  const promise = aboutId ? await store.promises.find(aboutId) : null;
  if (promise?.caseId !== caseFile.id) return null;
  const kept = keepPromise(promise, services.now());
  const late = kept.ok && kept.promise.state === "kept-late";
  const { id: promiseId, what } = promise;
  return { type: "promise-kept", promiseId, what, late, around: aroundOf(parts) };
}

/** That it is coming; or its amount and until when: the code and the link to it are not among what is told. */
async function tellGiftCard(
  store: Store,
  { caseFile }: CaseContext,
  { moment, aboutId, parts }: Sayable,
): Promise<CaseHappening | null> {
  const giftCard = aboutId ? await store.accommodations.find(aboutId) : null;
  if (giftCard?.kind !== "gift-card" || giftCard.caseId !== caseFile.id) return null;
  const around = aroundOf(parts);
  return moment === "heads-up"
    ? tellHeadsUp(giftCard, around)
    : tellAnnounced(store, giftCard, around);
}
