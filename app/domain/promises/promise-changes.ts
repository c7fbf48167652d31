import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import { type CustomerPromise, isOwed, type PromiseDue } from "./promise.ts";
import { type DueProblem, dueProblem, settleDue, warningTime } from "./promise-due.ts";

/** What a change of a promise means; each is recorded, and each calls for its own mail or alarm. */
export type PromiseFact =
  | "made"
  | "warned"
  | "kept"
  | "kept-late"
  | "moved"
  | "broken"
  | "withdrawn"
  | "released"
  | "disputed";

type Changed = {
  readonly ok: true;
  readonly promise: CustomerPromise;
  readonly facts: readonly PromiseFact[];
};
type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason };
type Settled = `already-${"kept" | "moved" | "withdrawn" | "replaced" | "released"}`;

const fresh = {
  state: "open",
  warnedAt: null,
  keptAt: null,
  brokenAt: null,
  disputedAt: null,
  because: null,
  movedFrom: null,
  replacedBy: null,
  releasedAt: null,
} as const;

/** What somebody said: everything but what happens to it later. `due.at` alone is one moment. */
export type NewPromise = Omit<CustomerPromise, keyof typeof fresh | "madeAt">;

/** Writes a promise down (R7). An uncertain moment becomes a range, which ends while its team works. */
export function makePromise(
  said: NewPromise,
  calendar: WorkingCalendar,
  now: Date,
): Changed | Refused<DueProblem | "nothing-promised"> {
  if (said.what.trim() === "") return { ok: false, reason: "nothing-promised" };
  const problem = dueProblem(said.due, now);
  if (problem) return { ok: false, reason: problem };
  const promise: CustomerPromise = {
    ...said,
    what: said.what.trim(),
    due: settleDue(said.due, said.certainty, now, calendar),
    madeAt: now,
    ...fresh,
  };
  return { ok: true, promise, facts: ["made"] };
}

/** Tells the owner that a promise is due soon, once. */
export function warnOfPromise(
  promise: CustomerPromise,
  calendar: WorkingCalendar,
  now: Date,
): Changed | Refused<"not-open" | "not-yet" | "already-due"> {
  if (promise.state !== "open") return { ok: false, reason: "not-open" };
  if (isPast(promise, now)) return { ok: false, reason: "already-due" };
  if (now < warningTime(promise, calendar)) return { ok: false, reason: "not-yet" };
  return { ok: true, promise: { ...promise, state: "warned", warnedAt: now }, facts: ["warned"] };
}

/** Breaks a promise whose time has run out. Until then, and a second time, it is refused. */
export function breakPromise(
  promise: CustomerPromise,
  now: Date,
): Changed | Refused<Settled | "already-broken" | "not-due-yet"> {
  const settled = refusalIfSettled(promise);
  if (settled) return settled;
  if (promise.state === "broken") return { ok: false, reason: "already-broken" };
  if (!isPast(promise, now)) return { ok: false, reason: "not-due-yet" };
  return { ok: true, promise: broken(promise), facts: ["broken"] };
}

/** It was done. After its time it was broken first, whether or not anybody had noticed by then. */
export function keepPromise(promise: CustomerPromise, now: Date): Changed | Refused<Settled> {
  const settled = refusalIfSettled(promise);
  if (settled) return settled;
  if (promise.state !== "broken" && !isPast(promise, now)) {
    return { ok: true, promise: { ...promise, state: "kept", keptAt: now }, facts: ["kept"] };
  }
  const facts: PromiseFact[] = promise.state === "broken" ? ["kept-late"] : ["broken", "kept-late"];
  return { ok: true, promise: { ...broken(promise), state: "kept-late", keptAt: now }, facts };
}

/** The promise that takes the place of another. */
export type Move = {
  readonly id: string;
  readonly due: PromiseDue;
  readonly certainty: CustomerPromise["certainty"];
  readonly because: string;
};

/**
 * Gives a promise a new time. Before it was due, told to the customer: moved. After: the old one is
 * broken, whatever the form says, and the new time is a promise of its own (R7).
 */
export function movePromise(
  promise: CustomerPromise,
  move: Move,
  calendar: WorkingCalendar,
  now: Date,
):
  | (Changed & { readonly successor: CustomerPromise })
  | Refused<Settled | DueProblem | "reason-missing"> {
  const settled = refusalIfSettled(promise);
  if (settled) return settled;
  const because = move.because.trim();
  if (because === "") return { ok: false, reason: "reason-missing" };
  const problem = dueProblem(move.due, now);
  if (problem) return { ok: false, reason: problem };
  const successor: CustomerPromise = {
    ...promise,
    id: move.id,
    due: settleDue(move.due, move.certainty, now, calendar),
    certainty: move.certainty,
    madeAt: now,
    ...fresh,
    movedFrom: promise.id,
  };
  const replaced = { ...promise, because, replacedBy: move.id };
  if (promise.state !== "broken" && !isPast(promise, now)) {
    return { ok: true, promise: { ...replaced, state: "moved" }, facts: ["moved"], successor };
  }
  const facts: PromiseFact[] = promise.state === "broken" ? [] : ["broken"];
  return { ok: true, promise: broken(replaced), facts, successor };
}

/** Takes a promise back, in time and with a reason. A broken one cannot be made unsaid. */
export function withdrawPromise(
  promise: CustomerPromise,
  because: string,
  now: Date,
): Changed | Refused<Settled | "reason-missing" | "already-due"> {
  const settled = refusalIfSettled(promise);
  if (settled) return settled;
  if (because.trim() === "") return { ok: false, reason: "reason-missing" };
  if (promise.state === "broken" || isPast(promise, now)) {
    return { ok: false, reason: "already-due" };
  }
  const withdrawn = { ...promise, state: "withdrawn", because: because.trim() } as const;
  return { ok: true, promise: withdrawn, facts: ["withdrawn"] };
}

/** Gives up a broken promise that can no longer be kept, and says why. It stays broken. */
export function releasePromise(
  promise: CustomerPromise,
  because: string,
  now: Date,
): Changed | Refused<Settled | "reason-missing" | "not-broken"> {
  const settled = refusalIfSettled(promise);
  if (settled) return settled;
  if (promise.state !== "broken") return { ok: false, reason: "not-broken" };
  if (because.trim() === "") return { ok: false, reason: "reason-missing" };
  const released = { ...promise, because: because.trim(), releasedAt: now };
  return { ok: true, promise: released, facts: ["released"] };
}

/**
 * The customer says "this did not happen" (R8). What we called kept is owed again: open while its
 * time runs, else broken. Its owner and the lead are told.
 */
export function disputePromise(
  promise: CustomerPromise,
  now: Date,
): Changed | Refused<"not-due-yet" | "already-broken" | "already-moved" | "already-withdrawn"> {
  if (promise.state === "broken") return { ok: false, reason: "already-broken" };
  if (promise.state === "moved") return { ok: false, reason: "already-moved" };
  if (promise.state === "withdrawn") return { ok: false, reason: "already-withdrawn" };
  const claimed = promise.keptAt !== null;
  if (!claimed && !isPast(promise, now)) return { ok: false, reason: "not-due-yet" };
  const reopened = { ...promise, keptAt: null, disputedAt: now };
  if (!isPast(promise, now)) {
    return { ok: true, promise: { ...reopened, state: "open" }, facts: ["disputed"] };
  }
  const facts: PromiseFact[] = promise.brokenAt ? ["disputed"] : ["disputed", "broken"];
  return { ok: true, promise: broken(reopened), facts };
}

function isPast({ due }: CustomerPromise, now: Date): boolean {
  return now > due.at;
}

function broken(promise: CustomerPromise): CustomerPromise {
  return { ...promise, state: "broken", brokenAt: promise.due.at };
}

function refusalIfSettled(promise: CustomerPromise): Refused<Settled> | null {
  if (isOwed(promise)) return null;
  const { state } = promise;
  if (state === "broken") {
    return { ok: false, reason: promise.releasedAt ? "already-released" : "already-replaced" };
  }
  if (state === "moved") return { ok: false, reason: "already-moved" };
  return { ok: false, reason: state === "withdrawn" ? "already-withdrawn" : "already-kept" };
}
