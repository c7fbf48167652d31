import type { Message } from "../ports/outbox.ts";
import type { Services } from "../services.ts";

/** Messages nobody can tell the fate of, oldest first, for a person to decide. */
export function listInDoubt({ transaction }: Services, limit = 200): Promise<readonly Message[]> {
  return transaction((store) => store.outbox.listInDoubt(limit));
}
