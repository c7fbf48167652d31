/** What is taken out by its age. */
export const retentionNames = [
  "customers",
  "received-mails",
  "chat-alerts",
  "provider-news",
  "idempotency-keys",
] as const;
export type RetentionName = (typeof retentionNames)[number];

type Kind = {
  readonly what: string;
  /** Null: for ever, until somebody says otherwise, because nothing brings it back. */
  readonly usualDays: number | null;
  /** What still needs it comes first. */
  readonly leastDays: number;
};

/** Each kind, how long it is kept where nobody says, and no shorter than what. */
export const retentionKinds: Readonly<Record<RetentionName, Kind>> = {
  customers: {
    what: "customers whose cases are all closed: who they are and every word; figures and books stay",
    usualDays: null,
    // Follow-ups, links good for ninety days, and the question whether she stayed.
    leastDays: 180,
  },
  "received-mails": {
    what: "mails of nobody we know, once somebody decided that they need no answer",
    usualDays: null,
    leastDays: 30,
  },
  "chat-alerts": {
    what: "alerts written to chats, or given up; nothing personal is in them",
    usualDays: 365,
    leastDays: 30,
  },
  "provider-news": {
    what: "news of providers that was only a reason to look",
    usualDays: 365,
    leastDays: 90,
  },
  "idempotency-keys": {
    what: "answers kept for programs that ask twice",
    usualDays: 90,
    leastDays: 7,
  },
};

/** How long a kind is kept; null: for ever. */
export function daysKept(
  name: RetentionName,
  rules: ReadonlyMap<RetentionName, number | null>,
): number | null {
  const set = rules.get(name);
  return set === undefined ? retentionKinds[name].usualDays : set;
}
