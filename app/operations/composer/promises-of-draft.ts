import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { Sayable } from "../ports/composer.ts";
import { MakePromise, makePromise } from "../promises/make-promise.ts";
import type { Services, Store } from "../services.ts";

/**
 * Writes down what the text promises, as said in it (R7): they get no mail of their own. One whose
 * time has passed meanwhile is left out; the customer would read it as broken before it was made.
 */
export async function writePromisesOf(
  inside: Services,
  store: Store,
  { id, reference }: CaseFile,
  { promises }: Sayable,
  actor: Actor,
): Promise<void> {
  const now = await store.caseFiles.find(id);
  if (promises.length === 0 || !now || !isOpen(now.status)) return;
  const contactId = await newestWord(store, id);
  for (const promise of promises) {
    const input = MakePromise.safeParse({ ...promise, contactId: contactId ?? "" });
    if (input.success) await makePromise(inside, reference, input.data, actor);
  }
}

const words = [
  "update-posted",
  "partner-late-said",
  "promise-apologised",
  "nothing-new-said",
  "promise-moved",
  "promise-given-anew",
  "promise-made",
  "promise-kept",
  "options-put",
  "appointment-offered",
  "plan-b-started",
  "link-sent-anew",
] as const;

async function newestWord(store: Store, caseId: string): Promise<string | null> {
  let newest: string | null = null;
  for (const type of words) {
    const one = await store.history.findNewestId(caseId, type);
    if (Number(one ?? 0) > Number(newest ?? 0)) newest = one;
  }
  return newest;
}
