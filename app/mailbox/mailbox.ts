import { once } from "node:events";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";
import { type CaughtMail, type OpenedMail, openMail, toListed } from "./caught-mail.ts";
import { openMailFolder } from "./mail-folder.ts";

/** The trial's own mail server: takes every mail over real SMTP, and delivers none. */
export type Mailbox = {
  readonly smtpUrl: string;
  /** Newest first. */
  list(limit?: number): Promise<readonly CaughtMail[]>;
  find(id: string): Promise<OpenedMail | null>;
  stop(): Promise<void>;
};

export type MailboxOptions = {
  readonly dataDir: string;
  /** How many of the newest mails stay. */
  readonly keep?: number;
  readonly now?: () => Date;
};

const largestMail = 10_000_000;

/** Starts the mailbox on 127.0.0.1. What it caught before is still there. */
export async function createMailbox(options: MailboxOptions): Promise<Mailbox> {
  const { dataDir, keep = 1000, now = () => new Date() } = options;
  const folder = await openMailFolder(join(dataDir, "mailbox"), keep);
  const listed = new LRUCache<string, CaughtMail>({ max: keep });

  async function find(id: string): Promise<OpenedMail | null> {
    const raw = await folder.read(id);
    return raw && openMail(id, raw);
  }
  async function summary(id: string): Promise<CaughtMail | null> {
    const known = listed.get(id);
    if (known) return known;
    const mail = await find(id);
    if (mail) listed.set(id, toListed(mail));
    return mail && toListed(mail);
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    size: largestMail,
    onData(stream, _session, done) {
      readAll(stream)
        .then((raw) => folder.add(raw, now()))
        .then(() => done(), done);
    },
  });
  // A client that vanishes in the middle of a talk is no fault of the mailbox.
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    async list(limit = 200) {
      const mails = await Promise.all(folder.list().slice(0, limit).map(summary));
      return mails.filter((mail) => mail !== null);
    },
    find,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
