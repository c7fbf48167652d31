import type { Action } from "../roles.ts";

/** What can be stopped in one press, for all cases and in all processes. */
export const pausableNames = ["sending", "money"] as const;
export type Pausable = (typeof pausableNames)[number];

/** What somebody must be allowed to do to stop it, and to let it go on. */
export const pausing = {
  sending: "pause-sending",
  money: "pause-money",
} as const satisfies Record<Pausable, Action>;
