/** What to ask of a server, and for how long. */
export type Load = {
  readonly port: number;
  readonly prefix: string;
  readonly paths: readonly string[];
  readonly connections: number;
  /** Each path one time; else all of them in turn until the time is over. */
  readonly once: boolean;
  readonly ms: number;
};

/** Times in milliseconds, bytes of an answer's body. */
export type Measured = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  readonly bytes: number;
};

/** Pages to hold open, one connection each. */
export type OpenPages = { readonly port: number; readonly paths: readonly string[] };
