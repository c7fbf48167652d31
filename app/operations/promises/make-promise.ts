import { z } from "zod";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { channelNames } from "#app/domain/cases/channel.ts";
import type { Framed } from "#app/domain/cases/words-around.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { makePromise as decide } from "#app/domain/promises/promise-changes.ts";
import type { DueProblem } from "#app/domain/promises/promise-due.ts";
import { postVisibly } from "../cases/post-update.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import { goesRound } from "../composer/goes-round.ts";
import { orNothing, prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { dueFields, dueOf } from "./promise-fields.ts";
import { writePromise } from "./write-promise.ts";

/** What makes a promise; the same for the desk and the API. */
export const MakePromise = z.strictObject({
  what: prose("what is promised", 2000),
  ...dueFields,
  channel: orNothing(z.enum(channelNames, `Choose how: ${channelNames.join(", ")}.`)),
  /** The contact in which it was said; then it has no mail of its own. */
  contactId: orNothing(z.string().regex(/^\d{1,18}$/, "Choose a contact of this case.")),
  partnerId: orNothing(z.uuid("Choose a partner.")),
  /** An update for the customer that says it. */
  update: orNothing(prose("the update", 20_000)),
});
export type MakePromiseInput = z.output<typeof MakePromise>;

export type MadePromise =
  | { readonly ok: true; readonly created: boolean; readonly promise: CustomerPromise }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "case-is-over"
        | "contact-unknown"
        | "partner-unknown"
        | "nothing-promised"
        | "needs-second-reader"
        | DueProblem;
    };

/** Makes a promise to a customer (R7). The same pressed twice is the one there is. */
export async function makePromise(
  services: Services,
  reference: string,
  input: MakePromiseInput & Framed,
  actor: Actor,
): Promise<MadePromise> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    if (!isOpen(context.caseFile.status)) return { ok: false, reason: "case-is-over" };
    const unknown = await whatIsUnknown(store, context, input);
    if (unknown) return { ok: false, reason: unknown };
    const calendar = await teamCalendar(services, store, context.caseFile.teamId);
    const decided = decide(saidBy(services, context, input, actor), calendar, services.now());
    if (!decided.ok) return decided;
    const twin = await findTwin(store, decided.promise, input.dueFrom !== undefined);
    if (twin) return { ok: true, created: false, promise: twin };
    if (await goesRound(services, store, context.caseFile.id)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    return tell(services, store, context, { promise: decided.promise, input, actor });
  });
}

type Telling = { promise: CustomerPromise; input: MakePromiseInput & Framed; actor: Actor };

/** Says it in an update where there is one, else in a mail of its own. */
async function tell(
  services: Services,
  store: Store,
  context: CaseContext,
  { promise, input, actor }: Telling,
): Promise<MadePromise> {
  const { id: caseId } = context.caseFile;
  if (!input.update) {
    await writePromise(services, store, context, promise, actor, input.around);
    return { ok: true, created: true, promise };
  }
  const posted = await postVisibly(services, store, context, { body: input.update }, actor);
  if (!posted.ok) return { ok: false, reason: "case-is-over" };
  const contactId = await store.history.findNewestId(caseId, "update-posted");
  const said = { ...promise, contactId };
  await writePromise(services, store, { ...context, caseFile: posted.caseFile }, said, actor);
  return { ok: true, created: true, promise: said };
}

async function whatIsUnknown(
  store: Store,
  { caseFile }: CaseContext,
  { contactId, partnerId }: MakePromiseInput,
) {
  if (contactId && !(await store.history.has(caseFile.id, contactId))) return "contact-unknown";
  if (partnerId && !(await store.partners.find(partnerId))) return "partner-unknown";
  return null;
}

function saidBy(
  services: Services,
  { caseFile }: CaseContext,
  input: MakePromiseInput,
  actor: Actor,
) {
  const madeBy = staffBehind(actor);
  if (!madeBy) throw new Error("a promise is made by somebody");
  return {
    id: services.newId(),
    caseId: caseFile.id,
    what: input.what,
    due: dueOf(input),
    certainty: input.certainty,
    madeBy,
    teamId: caseFile.teamId,
    partnerId: input.partnerId ?? null,
    customerId: caseFile.customerId,
    channel: input.channel ?? "email",
    contactId: input.contactId ?? null,
  };
}

/**
 * A form sent twice: the same words, just as sure, for the same time, still owed. Of a range that we made
 * only the beginning was typed: its end grows with the time until then, so the second press has another.
 */
async function findTwin(store: Store, promise: CustomerPromise, isTypedRange: boolean) {
  const isOurRange = promise.due.from !== null && !isTypedRange;
  const there = await store.promises.listForCase(promise.caseId);
  return there.find(
    ({ what, due, certainty, state }) =>
      what === promise.what &&
      certainty === promise.certainty &&
      due.from?.getTime() === promise.due.from?.getTime() &&
      (isOurRange || due.at.getTime() === promise.due.at.getTime()) &&
      (state === "open" || state === "warned"),
  );
}
