import type { SuppressionKind } from "./delivery.ts";
import type { Held } from "./outbox.ts";

/** A message in the hands of one worker until its lease ends. */
export type ClaimedMessage = Held & {
  readonly kind: string;
  readonly caseId: string | null;
  readonly to: { readonly name: string; readonly address: string };
  readonly domain: string;
  readonly locale: string;
  readonly props: unknown;
  readonly messageId: string;
  readonly datedAt: Date;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly attempts: number;
  readonly deferrals: number;
  readonly firstTriedAt: Date;
  readonly inDoubt: "hold" | "resend";
  readonly suppressed: readonly SuppressionKind[];
};

/** What became of one claim. */
export type Settled = Held & {
  readonly state: "handed_over" | "queued" | "in_doubt";
  readonly at: Date;
  /** When to try again; null leaves the due time as it was. */
  readonly dueAt: Date | null;
  readonly code: number | null;
  readonly response: string | null;
  /** What the try counts as: a try, a refusal by the recipient's server, or as if it had not been. */
  readonly counts: "attempt" | "deferral" | "nothing";
};

/** A message some worker holds, seen from outside. */
export type HeldElsewhere = Held & {
  readonly worker: string;
  readonly expired: boolean;
  readonly inDoubt: "hold" | "resend";
};

export type ClaimRequest = {
  readonly worker: string;
  readonly now: Date;
  readonly limit: number;
  /** How many of them may be part of a broadcast; all of them where it is left out. */
  readonly ofMany?: number;
  readonly leaseMs: number;
  /** Recipient domains that have had their share for the moment. */
  readonly pausedDomains: readonly string[];
};

/** The outbox as a worker sees it. Every call is one statement of its own. */
export type MailQueue = {
  /** Takes due messages, oldest first; rows another worker is taking are passed over. */
  claim(request: ClaimRequest): Promise<readonly ClaimedMessage[]>;
  /** Prolongs leases. Returns those still held; the others belong to somebody else now. */
  renew(worker: string, held: readonly Held[], leaseMs: number): Promise<readonly Held[]>;
  /** Writes results, each only if its claim is still the newest. */
  record(settled: readonly Settled[]): Promise<void>;
  /** Whether all sending is paused; then a claim takes nothing. */
  isPaused(): Promise<boolean>;
  listHeld(limit: number): Promise<readonly HeldElsewhere[]>;
  countHandedOverSince(since: Date): Promise<number>;
};
