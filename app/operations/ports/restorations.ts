/** A mail that its server took, by a send journal: the claim it left under. */
export type Accepted = { readonly id: string; readonly fence: number };

export type Restoration = {
  readonly id: string;
  readonly restoredAt: Date;
  /** Minutes in which a worker has done what fell due since the backup. */
  readonly rounds: number;
};

export type Restorations = {
  /** Whether this is the database it was when it was last looked at; notes which one it is. */
  noteMark(at: Date): Promise<"first" | "same" | "another">;
  begin(id: string, at: Date): Promise<void>;
  /** The one whose mail waits for a person, if any. */
  find(): Promise<Restoration | null>;
  /** A worker has had a minute. */
  addRound(): Promise<void>;
  /** What the journal shows as taken has left. How many. */
  markAccepted(accepted: readonly Accepted[]): Promise<number>;
  /** What may have left after the backup was taken is in doubt. How many. */
  putInDoubt(now: Date): Promise<number>;
  release(at: Date): Promise<void>;
  /** Gift-card codes in the pool that may have been given since the backup. */
  countFreeCodes(): Promise<number>;
};
