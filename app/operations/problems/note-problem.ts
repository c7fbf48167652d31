import type { StaffActor } from "#app/domain/actor.ts";
import type { AuditEntry } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";

type Done = {
  readonly action: string;
  readonly by: StaffActor;
  readonly details?: AuditEntry["details"];
};

/** What is done to a problem and its broadcasts stands in the audit log, in a chain of its own. */
export async function noteProblem(
  services: Services,
  store: Store,
  problemId: string,
  { action, by, details = {} }: Done,
): Promise<void> {
  const stream = `problem:${problemId}`;
  await store.audit.append({ stream, at: services.now(), actor: by, action, details });
}
