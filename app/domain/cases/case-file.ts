import type { CadenceOverride } from "../clock/next-update.ts";
import type { Severity } from "../clock/severity.ts";
import type { CaseStatus } from "./case-status.ts";
import type { Channel } from "./channel.ts";
import type { Fault } from "./fault.ts";
import type { Resolution } from "./resolution.ts";

/** One failure of ours towards one customer, from the first word to the last follow-up. */
export type CaseFile = {
  readonly id: string;
  readonly reference: string;
  /** The name another system knows it by; unique, so that an import run twice changes nothing. */
  readonly externalRef: string | null;
  /** The brand it is of: its mails and its page are in that hand. */
  readonly brandId: string;
  readonly customerId: string;
  readonly teamId: string | null;
  readonly ownerId: string;
  readonly deputyId: string | null;
  readonly status: CaseStatus;
  readonly severity: Severity;
  readonly fault: Fault;
  readonly channel: Channel;
  readonly receivedAt: Date;
  readonly openedAt: Date;
  readonly openedBy: string | null;
  readonly subject: string;
  /** What happened, in the customer's words. */
  readonly problem: string;
  readonly product: string | null;
  readonly serial: string | null;
  readonly orderRef: string | null;
  readonly place: string | null;
  /** Mails say only that there is news (R25). */
  readonly discreet: boolean;
  /** Its page says only whom to talk to, and its mails that there is news (R25). */
  readonly restricted: boolean;
  readonly readBack: "open" | "confirmed" | "corrected";
  /** Since when staff go on without her yes to it (R4). */
  readonly readBackWaivedAt: Date | null;
  readonly lastWordAt: Date | null;
  readonly nextUpdateDueAt: Date | null;
  /** Since when the clock truly waits for the customer (R6); null while it runs or has ended. */
  readonly clockStoppedAt: Date | null;
  readonly cadenceOverride: CadenceOverride | null;
  /** How often the customer asked since our last word, and since it began (R9). */
  readonly chaseCount: number;
  readonly chasesInAll: number;
  /** How often we failed her: the failure itself, and each broken promise (R8). */
  readonly failureCount: number;
  readonly resolution: Resolution | null;
  readonly resolvedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
  readonly updatedAt: Date;
};

export type Customer = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly tier: string;
};

/** A member of staff as a case shows them. */
export type StaffMember = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string | null;
  readonly pictureUrl: string | null;
  readonly teamId: string | null;
};
