import { theSystem } from "#app/domain/actor.ts";
import type { AuditEntry } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";

type Done = {
  readonly action: string;
  /** The member of staff; null for what a rule did. */
  readonly by: string | null;
  readonly details?: AuditEntry["details"];
};

/** What is done to a problem and its broadcasts stands in the audit log, in a chain of its own. */
export async function noteProblem(
  services: Services,
  store: Store,
  problemId: string,
  { action, by, details = {} }: Done,
): Promise<void> {
  const actor = by ? ({ kind: "staff", id: by } as const) : theSystem;
  const stream = `problem:${problemId}`;
  await store.audit.append({ stream, at: services.now(), actor, action, details });
}
