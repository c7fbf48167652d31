/** One opening of a customer's page, as it is noted: the address is hashed before anything is kept. */
export type NotedOpening = {
  readonly linkId: string;
  readonly address: string;
  readonly byMachine: boolean;
};

/** An access log is no change of the case: a page may note an opening, and waits for nothing. */
export type OpeningLog = {
  note(opening: NotedOpening): void;
  /** Writes what was noted since; by itself every ten seconds, and at the end. */
  flush(): Promise<void>;
};

/** One hour of one link. */
export type Opening = {
  /** Its beginning. */
  readonly hour: Date;
  readonly linkId: string;
  /** Whom she lets read; null for a link of her own. */
  readonly invited: string | null;
  readonly byMachine: boolean;
  readonly visitors: number;
  readonly openings: number;
};

export type Openings = {
  /** The newest hour first. */
  list(caseId: string, since: Date): Promise<readonly Opening[]>;
  forgetBefore(before: Date): Promise<void>;
};
