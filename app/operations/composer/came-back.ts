import type { RefusedBy } from "../refused-by.ts";
import type { WhyNot } from "./judge-draft.ts";
import type { sayDraft } from "./say-draft.ts";

/** Why a mail that was held did not leave when its time came; a fault of ours is one that was thrown. */
export type CameBack = WhyNot | RefusedBy<typeof sayDraft> | "fault-of-ours";
