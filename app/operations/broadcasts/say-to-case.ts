import type { StaffActor } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { type ComposedMoment, momentParts } from "#app/domain/composer/composed-moments.ts";
import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import { wordsFor } from "#app/domain/problems/problem.ts";
import { postVisibly } from "../cases/post-update.ts";
import type { CaseInTurn, SettledRecipient } from "../ports/broadcasts.ts";
import type { Sayable } from "../ports/composer.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

/** What a broadcast says to one customer, as the composer says it. */
export function sayableOf({ moment, words }: Broadcast, locale: string): Sayable {
  const body = wordsFor(words, locale)?.words ?? "";
  return { moment, aboutId: null, parts: partsOf(moment, body), promises: [] };
}

/** The words stand in the first part that is written: a broadcast has one body. */
function partsOf(moment: ComposedMoment, body: string) {
  const first = momentParts(moment).find(({ field }) => !field);
  return first ? { [first.name]: body } : {};
}

/**
 * Tells one customer: an update of her own case, in its history, thread and clock. What a second person
 * has to read goes to that person instead. A case that is over hears only that it is fixed for all.
 */
export async function sayToCase(
  services: Services,
  store: Store,
  turn: CaseInTurn,
  broadcast: Broadcast,
  actor: StaffActor,
): Promise<SettledRecipient> {
  const { position, caseFile, customer } = turn;
  const settled = (state: SettledRecipient["state"], why: string | null = null) => {
    return { position, state, why };
  };
  const sayable = sayableOf(broadcast, customer.locale);
  const over = !isOpen(caseFile.status);
  if (over && broadcast.moment === "update") return settled("skipped", "case-is-over");
  if (over) {
    if (turn.isSensitive) return settled("skipped", "sensitive-and-over");
    await sayAfterwards(services, store, turn, broadcast, actor);
    return settled("told");
  }
  if (turn.isSensitive) {
    await askSecondReader(services, store, turn, sayable, { broadcast, actor });
    return settled("second-reader");
  }
  const moment = broadcast.moment === "update" ? {} : { moment: broadcast.moment };
  const body = wordsFor(broadcast.words, customer.locale)?.words ?? "";
  const posted = await postVisibly(services, store, turn, { body, ...moment }, actor);
  return posted.ok ? settled("told") : settled("skipped", posted.reason);
}

/** On a case that is over: the clock of the next word does not begin again. */
async function sayAfterwards(
  services: Services,
  store: Store,
  turn: CaseInTurn,
  { words, moment }: Broadcast,
  actor: StaffActor,
) {
  const body = wordsFor(words, turn.customer.locale)?.words ?? "";
  const caseFile = await store.caseFiles.change(turn.caseFile.id, { lastWordAt: services.now() });
  await record(services, store, { ...turn, caseFile }, actor, [
    { type: "update-posted", body, status: null, moment },
  ]);
}

type Writing = { readonly broadcast: Broadcast; readonly actor: StaffActor };

/** The words wait on the case as a draft, where the second reader lets them go. */
async function askSecondReader(
  services: Services,
  store: Store,
  { caseFile, ...turn }: CaseInTurn,
  { moment, aboutId, parts, promises }: Sayable,
  { broadcast, actor }: Writing,
) {
  const now = services.now();
  const draftId = services.newId();
  const by = { createdBy: broadcast.writtenBy, editedBy: broadcast.writtenBy };
  await store.composedDrafts.insert({
    ...{ id: draftId, caseId: caseFile.id, moment, aboutId, parts, promises, ...by },
    ...{ state: "second-reading", version: 1, createdAt: now, editedAt: now },
    ...{ submittedBy: actor.id, submittedAt: now, approvedBy: null, approvedHash: null },
    ...{
      sentBy: null,
      sentThrough: null,
      sentKey: null,
      leavesAt: null,
      messageId: null,
      cameBack: null,
    },
  });
  await record(services, store, { ...turn, caseFile }, actor, [
    { type: "second-reader-asked", draftId, moment },
  ]);
}
