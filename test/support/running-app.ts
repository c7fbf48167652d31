import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime, { type Email } from "postal-mime";
import { timetable } from "#app/jobs/timetable.ts";
import { mailFailed } from "#app/operations/mail/mail-failed.ts";
import { createOutgoingMail } from "#app/outgoing-mail.ts";
import { type AppOptions, startApp, type TestApp } from "./app.ts";
import { startSink } from "./smtp-sink.ts";

export type RunningApp = TestApp & {
  readonly sink: Awaited<ReturnType<typeof startSink>>;
  /** Waits until so many mails have arrived in all, and gives the newest, parsed. */
  nextMail(count: number): Promise<Email>;
  /** Waits for a mail whose text part, its lines joined, is the one looked for: the newest such. */
  mailThat(fits: (text: string) => boolean): Promise<Email>;
  /** Sets the clock, then does all that happens by itself. */
  moveTo(at: Date): Promise<void>;
};

/** The web app with its mail worker, over a real SMTP server that keeps what arrives. */
export async function startRunningApp(options: AppOptions = {}): Promise<RunningApp> {
  const app = await startApp(options);
  const sink = await startSink();
  const journalDir = await mkdtemp(join(tmpdir(), "amends-journal-"));
  const mail = createOutgoingMail({
    db: app.db,
    databaseUrl: app.databaseUrl,
    smtpUrl: sink.url,
    from: { name: "Harbour & Vale", address: "care@amends.test" },
    journalDir,
    fail: (failure) => mailFailed(app.services, failure),
    unseal: app.wired.unseal,
    now: app.services.now,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  const ending = new AbortController();
  const ended = mail.run(ending.signal);
  const dispose = app[Symbol.asyncDispose].bind(app);
  return Object.assign(app, {
    sink,
    async nextMail(count: number) {
      await until(() => sink.arrivals.length >= count);
      return PostalMime.parse(sink.arrivals[count - 1]?.raw ?? "");
    },
    async mailThat(fits: (text: string) => boolean) {
      const found = async () => {
        const mails = await Promise.all(sink.arrivals.map(({ raw }) => PostalMime.parse(raw)));
        return mails.findLast(({ text = "" }) => fits(text.replace(/\s+/g, " ")));
      };
      await until(async () => (await found()) !== undefined);
      return (await found()) ?? Promise.reject(new Error("the mail has gone"));
    },
    async moveTo(at: Date) {
      app.clock.now = at;
      for (const { batch } of timetable) while (await batch(app.services));
    },
    async [Symbol.asyncDispose]() {
      ending.abort();
      await ended;
      await sink.stop();
      await dispose();
      await rm(journalDir, { recursive: true, force: true });
    },
  });
}

/** Looks again every 20 ms, for at most ten seconds: mail arrives when it arrives. */
async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  const patience = Date.now() + 10_000;
  while (!(await done())) {
    if (Date.now() > patience) throw new Error("it did not happen within ten seconds");
    await new Promise((again) => setTimeout(again, 20));
  }
}
