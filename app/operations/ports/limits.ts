/** What is counted; how many tries each has stands in `staff-auth/limits.ts`. */
export type LimitName =
  | "login-account"
  | "login-address"
  | "reset-account"
  | "second-factor"
  | "step-up"
  | "link-guess"
  | "lost-link-address"
  | "lost-link-account"
  | "take-away";

/** Whether there was a try left; how long until there is one. */
export type LimitTaken =
  | { readonly ok: true }
  | { readonly ok: false; readonly retryAfterSeconds: number };

/** Counters in Postgres, shared by every process (RL-1). */
export type Limits = {
  /**
   * Takes one of the key's tries. For `…-address` and `link-guess` the key is a network address.
   * `link-guess` is taken for a bad token only, so that no guessing locks a customer out.
   */
  take(name: LimitName, key: string): Promise<LimitTaken>;
  /** Gives a try back, after it proved honest. */
  giveBack(name: LimitName, key: string): Promise<void>;
};
