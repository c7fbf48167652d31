/** One word between the customer and us, as chases are counted from. */
export type ContactMoment = {
  readonly at: Date;
  /** "us": a customer-visible word of ours, an acknowledgement and a logged call included. */
  readonly by: "customer" | "us";
  /** The contact that opened the case, or that reported another failure: it asks for nothing we owe yet. */
  readonly opens: boolean;
};

/** How often the customer had to ask (R9). */
export type Chases = {
  readonly lastWordAt: Date | null;
  /** The customer's contacts since our last word, the oldest first. */
  readonly since: readonly Date[];
  /** All of them since the case began: the number in the apology, and in what finance sees. */
  readonly inAll: number;
};

/** Counts the customer's contacts since our last word. At the same instant our word comes first. */
export function countChases(contacts: readonly ContactMoment[]): Chases {
  const ours = contacts.filter(({ by }) => by === "us").map(({ at }) => at.getTime());
  const lastWordAt = ours.length > 0 ? new Date(ours.reduce((a, b) => Math.max(a, b))) : null;
  const theirs = contacts.filter(({ by, opens }) => by === "customer" && !opens);
  const since = theirs
    .map(({ at }) => at)
    .filter((at) => !lastWordAt || at >= lastWordAt)
    .toSorted((a, b) => a.getTime() - b.getTime());
  return { lastWordAt, since, inAll: theirs.length };
}

/** The moments at which chasing raises the level: every second contact without a word from us. */
export function raisesByChases({ since }: Chases): Date[] {
  return since.filter((_, index) => index % 2 === 1);
}
