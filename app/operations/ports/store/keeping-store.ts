import type { Erasures } from "../erasures.ts";
import type { Pauses } from "../pauses.ts";
import type { Restorations } from "../restorations.ts";
import type { Retention } from "../retention.ts";

/** What is kept and for how long, what was forgotten, and what stands still. */
export type KeepingStore = {
  readonly erasures: Erasures;
  readonly retention: Retention;
  readonly pauses: Pauses;
  readonly restorations: Restorations;
};
