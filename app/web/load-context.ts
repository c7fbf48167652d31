import type { CaughtMail, OpenedMail } from "#app/mailbox/caught-mail.ts";
import type { Services } from "#app/operations/services.ts";

/** The mail caught in a trial, to look at. */
export type MailboxReader = {
  list(limit?: number): Promise<readonly CaughtMail[]>;
  find(id: string): Promise<OpenedMail | null>;
};

/** What the server hands to every loader and action. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    readonly services: Services;
    /** Null outside trial mode. */
    readonly mailbox: MailboxReader | null;
    /** Of this answer's Content-Security-Policy. */
    readonly nonce: string;
    /** What the log has this request under; the answer says it as X-Request-Id. */
    readonly requestId: string;
    /** Where the request came from, through trusted proxies only (RL-2). */
    readonly address: string;
    reportError(error: unknown): void;
  }
}
