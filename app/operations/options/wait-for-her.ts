import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import { type CaseStatus, canMove } from "#app/domain/cases/case-status.ts";
import { clockAfterOurWord, wordIsLate } from "../our-word.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";

type Moved = { readonly context: CaseContext; readonly facts: readonly CaseHappening[] };

/** We ask her something: a word of ours, after which the case waits for her answer (R6). */
export async function waitForHer(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<Moved> {
  const { caseFile } = context;
  const now = services.now();
  const status = canMove(caseFile.status, "waiting") ? "waiting" : caseFile.status;
  const waiting = { ...context, caseFile: { ...caseFile, status } };
  const clock = await clockAfterOurWord(services, store, waiting, now);
  const changed = await store.caseFiles.change(caseFile.id, { status, ...clock });
  const said = { ...context, caseFile: changed, isLate: wordIsLate(caseFile, now) };
  return { context: said, facts: movedFacts(caseFile.status, status) };
}

/** There is nothing left to ask her: the case goes on without her. */
export async function waitNoMore(store: Store, context: CaseContext): Promise<Moved> {
  const { id, status } = context.caseFile;
  if (status !== "waiting") return { context, facts: [] };
  const caseFile = await store.caseFiles.change(id, { status: "working" });
  return { context: { ...context, caseFile }, facts: movedFacts(status, "working") };
}

function movedFacts(from: CaseStatus, to: CaseStatus): CaseHappening[] {
  return from === to ? [] : [{ type: "status-changed", from, to }];
}
