import type { Severity } from "#app/domain/clock/severity.ts";
import type { EscalationRole } from "#app/domain/escalation/role.ts";

/** How a chat expects to be written to. */
export const hookShapes = ["slack", "teams"] as const;
export type HookShape = (typeof hookShapes)[number];

/** Where a team's chat takes alerts. */
export type AlertHook = {
  readonly id: string;
  readonly name: string;
  readonly shape: HookShape;
  /** Sealed: whoever has the address can write there. */
  readonly sealedUrl: string;
  /** Alerts of one team's cases, or of all. */
  readonly teamId: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
  readonly failingSince: Date | null;
  readonly lastFailure: string | null;
};

/** All that an alert says. Nothing personal: no name, no word of the customer's (R25). */
export type AlertFacts = {
  readonly reference: string;
  /** What it is about, in our words. */
  readonly what: string;
  readonly severity: Severity;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly role: EscalationRole;
  readonly url: string;
};

/** An alert that a worker holds. */
export type ClaimedAlert = {
  readonly id: string;
  readonly fence: number;
  readonly attempts: number;
  readonly facts: AlertFacts;
  readonly hook: AlertHook;
};

export type AlertResult =
  | { readonly state: "sent" }
  | { readonly state: "queued"; readonly dueAt: Date; readonly why: string }
  | { readonly state: "failed"; readonly why: string };

export type Alerts = {
  /** False when a hook of that name is there already. */
  addHook(hook: AlertHook): Promise<boolean>;
  findHook(id: string): Promise<AlertHook | null>;
  listHooks(): Promise<readonly AlertHook[]>;
  retireHook(id: string, at: Date, why: string | null): Promise<boolean>;
  /** Queues an alert for every hook that takes those of this team; the same `once` only once. */
  put(
    teamId: string | null,
    alert: { readonly facts: AlertFacts; readonly once: string; readonly at: Date },
  ): Promise<number>;
  /** Takes what is due under a lease; what an earlier worker let lapse comes again. */
  claim(claim: {
    readonly now: Date;
    readonly limit: number;
    readonly leaseMs: number;
  }): Promise<readonly ClaimedAlert[]>;
  /** Writes what became of it. False when this claim is no longer the newest. */
  settle(held: Pick<ClaimedAlert, "id" | "fence">, result: AlertResult, at: Date): Promise<boolean>;
};

/** What a post to a chat came to. */
export type Posted =
  | { readonly ok: true }
  /** `final`: it will be refused again, so that trying again is of no use. */
  | { readonly ok: false; readonly final: boolean; readonly why: string };

/** Writes to a team's chat; the address is opened only here. */
export type AlertSender = {
  /** Seals an address for keeping. */
  seal(url: string): string;
  /** Null when an alert may be sent there, else why not (SSRF-1). */
  refuse(url: string): "not-an-address" | "not-https" | "port-not-allowed" | "not-public" | null;
  /** One attempt: https only, no redirects, 5 s, small answers (SSRF-2). Never throws. */
  post(hook: Pick<AlertHook, "shape" | "sealedUrl">, facts: AlertFacts): Promise<Posted>;
};
