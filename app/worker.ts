import type { Logger } from "pino";
import type { Config } from "#app/config.ts";
import { parseSender } from "#app/domain/mail/sender.ts";
import { readIncomingMail } from "#app/incoming-mail.ts";
import { createJobQueue } from "#app/jobs/queue.ts";
import { watchBroadcasts } from "#app/jobs/watch-broadcasts.ts";
import { watchHeldMail } from "#app/jobs/watch-held-mail.ts";
import type { RateLimits } from "#app/mail/delivery/allowance.ts";
import type { Dkim } from "#app/mail/transport.ts";
import { mailFailed } from "#app/operations/mail/mail-failed.ts";
import { createOutgoingMail } from "#app/outgoing-mail.ts";
import type { Wired } from "#app/services.ts";

export type WorkerOptions = {
  readonly config: Config;
  readonly ground: {
    readonly databaseUrl: string;
    readonly smtpUrl: string;
    readonly mailFrom: string;
  };
  readonly wired: Wired;
  readonly log: Logger;
};

/** The background process: mail that waits, and everything that happens by itself. */
export async function startWorker({ config, ground, wired, log }: WorkerOptions) {
  const { databaseUrl, smtpUrl, mailFrom } = ground;
  const mail = createOutgoingMail({
    db: wired.db,
    databaseUrl,
    smtpUrl,
    from: parseSender(mailFrom),
    journalDir: config.journalDir,
    unseal: wired.unseal,
    fail: (failure) => mailFailed(wired.services, failure),
    now: wired.services.now,
    log,
    replyAddresses: wired.services.replyAddresses,
    dkim: dkimOf(config, parseSender(mailFrom).domain),
    isPostmark: config.POSTMARK_HOOK_SECRET !== undefined,
    connections: config.MAIL_CONNECTIONS,
    limits: limitsOf(config),
  });
  const closing = new AbortController();
  const mailEnded = mail.run(closing.signal);
  const releasing = watchHeldMail(wired.services, log, closing.signal);
  const reading = readIncomingMail(
    { config, databaseUrl, services: wired.services, log },
    closing.signal,
  );
  const telling = watchBroadcasts(wired.services, log, closing.signal);
  const jobs = createJobQueue(ground.databaseUrl, wired.services, log);
  await jobs.start();
  return {
    async stop() {
      closing.abort();
      await Promise.all([jobs.stop(), mailEnded, releasing, reading, telling]);
    },
  };
}

/** How much may leave: per worker a second, of all workers together a day. */
function limitsOf(config: Config): RateLimits {
  const { MAIL_PER_SECOND, MAIL_PER_DOMAIN_PER_SECOND, MAIL_PER_DAY } = config;
  return {
    ...(MAIL_PER_SECOND ? { perSecond: MAIL_PER_SECOND } : {}),
    ...(MAIL_PER_DOMAIN_PER_SECOND ? { perDomainPerSecond: MAIL_PER_DOMAIN_PER_SECOND } : {}),
    ...(MAIL_PER_DAY ? { perDay: MAIL_PER_DAY } : {}),
  };
}

function dkimOf({ DKIM_SELECTOR, DKIM_KEY }: Config, domain: string): Dkim | null {
  if (!DKIM_SELECTOR || !DKIM_KEY) return null;
  return { domain, selector: DKIM_SELECTOR, privateKey: DKIM_KEY };
}
