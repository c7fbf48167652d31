import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { listenToOutbox } from "#app/db/outbox/doorbell.ts";
import { mailQueue } from "#app/db/outbox/queue.ts";
import type { RateLimits } from "#app/mail/delivery/allowance.ts";
import { createBreaker } from "#app/mail/delivery/breaker.ts";
import type { Mailbox } from "#app/mail/delivery/compose.ts";
import type { Log } from "#app/mail/delivery/log.ts";
import { renderClaimed } from "#app/mail/delivery/render-claimed.ts";
import { openJournal } from "#app/mail/journal/journal.ts";
import { createMailLoop } from "#app/mail/mail-loop.ts";
import { createMailTransport, type Dkim } from "#app/mail/transport.ts";
import type { FailedMessage } from "#app/operations/ports/outbox.ts";
import type { ReplyAddresses } from "#app/operations/ports/receiving.ts";

export type OutgoingMailSettings = {
  /** A pool of the worker's own, of four connections or more. */
  readonly db: Knex;
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly from: Mailbox;
  /** A folder that outlives the process, shared by the workers of one machine. */
  readonly journalDir: string;
  /** `mailFailed` over this process's services. */
  readonly fail: (failure: FailedMessage) => Promise<unknown>;
  /** Opens what `sealForMail` sealed, just before the mail is made. */
  readonly unseal: (props: unknown) => unknown;
  readonly now: () => Date;
  readonly log: Log;
  readonly replyAddresses?: ReplyAddresses;
  readonly dkim?: Dkim | null;
  /** Whether news of delivery comes from Postmark. */
  readonly isPostmark?: boolean;
  readonly connections?: number;
  readonly limits?: RateLimits;
};

/** Wires the worker's mail: outbox, doorbell, send journal and relay. */
export function createOutgoingMail(settings: OutgoingMailSettings) {
  const { db, databaseUrl, smtpUrl, from, journalDir, fail, now, log, limits } = settings;
  const connections = settings.connections ?? 5;
  const loop = createMailLoop({
    queue: mailQueue(db),
    journal: openJournal({ directory: journalDir, worker: randomUUID() }),
    transport: createMailTransport({ smtpUrl, connections, dkim: settings.dkim ?? null }),
    breaker: createBreaker(),
    render: (message) => renderClaimed({ ...message, props: settings.unseal(message.props) }),
    from,
    returns: ({ id, caseId }) => ({
      // Mail to staff is answered by nobody.
      replyTo: (caseId && settings.replyAddresses?.mint("reply", id)) || null,
      bounce: settings.replyAddresses?.mint("bounce", id) ?? null,
      // Postmark writes Message-IDs of its own, and brings this back with its news.
      marks: settings.isPostmark ? { "X-PM-Metadata-message": id } : {},
    }),
    fail,
    now,
    steadyNow: () => performance.now(),
    log,
    concurrency: connections * 2,
    ...(limits ? { limits } : {}),
  });
  return {
    status: loop.status,
    /** Sends until the signal, then finishes what is on its way, for at most 25 seconds (F18). */
    async run(signal: AbortSignal) {
      const doorbell = listenToOutbox(databaseUrl, loop);
      await loop.run(signal);
      await doorbell.stop();
    },
  };
}
