import type { KeepingStore } from "#app/operations/ports/store/keeping-store.ts";
import { erasures } from "../erasure/erasures.ts";
import { pauses } from "../pauses/pauses.ts";
import { restorations } from "../restorations/restorations.ts";
import { retention } from "../retention/retention.ts";
import type { Parts } from "./parts.ts";

/** What is kept and for how long, what was forgotten, and what stands still. */
export const keepingParts: Parts<KeepingStore> = {
  erasures: ({ tx }) => erasures(tx),
  retention: ({ tx }) => retention(tx),
  pauses: ({ tx }) => pauses(tx),
  restorations: ({ tx }) => restorations(tx),
};
