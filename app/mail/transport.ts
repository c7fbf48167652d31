import { Readable } from "node:stream";
import { createTransport, type MailMessage, type SendMailOptions } from "nodemailer";
import { signedHeaders } from "#app/domain/mail/dkim.ts";
import { messageBytes } from "./wire/message-bytes.ts";

/** Called as the final dot is about to leave. Throws to keep it from leaving. */
export type BeforeDot = () => void;

export type MailTransport = {
  /** Hands one mail over. Resolves with the server's answer to the final dot; throws nodemailer's error. */
  send(
    mail: SendMailOptions & { messageId: string },
    beforeDot: BeforeDot,
  ): Promise<{ response: string }>;
  /** Ends idle connections; with `force` the busy ones too. */
  close(force: boolean): void;
};

export type Dkim = {
  readonly domain: string;
  readonly selector: string;
  readonly privateKey: string;
};

export type TransportSettings = {
  /** smtp:// or smtps://, with user and password where the relay asks for them. */
  readonly smtpUrl: string;
  readonly connections: number;
  /** Signs each mail (RFC 6376): an RSA key in PEM, whose public half stands in the DNS of the domain. */
  readonly dkim?: Dkim | null;
  /** Milliseconds; the defaults are the ones to run with. */
  readonly timeouts?: {
    readonly connect?: number;
    readonly silence?: number;
    readonly whole?: number;
  };
};

// A server may take ten minutes to answer the final dot (RFC 5321, 4.5.3.2.6). Giving up earlier turns a
// slow yes into a doubt.
const silenceMs = 600_000;
const connectMs = 30_000;
const wholeMs = 660_000;

/** Pooled SMTP that never sends twice by itself, reads no files and fetches no addresses (CMP-3). */
export function createMailTransport({
  smtpUrl,
  connections,
  dkim = null,
  timeouts = {},
}: TransportSettings): MailTransport {
  const waiting = new Map<string, BeforeDot>();
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: connections,
    maxMessages: 1000,
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    socketTimeout: timeouts.silence ?? silenceMs,
    connectionTimeout: timeouts.connect ?? connectMs,
    greetingTimeout: timeouts.connect ?? connectMs,
    ...(dkim ? { dkim: signatureOf(dkim) } : {}),
  });
  transport.use("stream", (mail, done) => {
    callBeforeDot(mail, () => waiting.get(mail.message.messageId())?.(), dkim !== null);
    done();
  });

  return {
    async send(mail, beforeDot) {
      const stopwatch = new AbortController();
      // A server that trickles is never silent; this ends it all the same.
      const timer = setTimeout(() => stopwatch.abort(), timeouts.whole ?? wholeMs);
      waiting.set(mail.messageId, beforeDot);
      try {
        const info = await transport.sendMail({ ...mail, signal: stopwatch.signal });
        return { response: info.response };
      } finally {
        clearTimeout(timer);
        waiting.delete(mail.messageId);
      }
    },
    close: (force) => transport.close({ force }),
  };
}

function signatureOf({ domain, selector, privateKey }: Dkim) {
  return {
    domainName: domain,
    keySelector: selector,
    privateKey,
    headerFieldNames: signedHeaders.join(":"),
  };
}

/**
 * Calls `beforeDot` between the last byte of the message and the final dot. The message is read only
 * after the server said 354, so a connection lost earlier leaves no mark; a stream transform would be
 * filled, and end, before that.
 */
function callBeforeDot(
  { message }: Pick<MailMessage, "message">,
  beforeDot: BeforeDot,
  isSigned: boolean,
) {
  const open = message.createReadStream.bind(message);
  const bytes = messageBytes(message);
  if (bytes) {
    message.stream = (output, _options, done) => {
      output.write(bytes);
      done();
    };
  }
  // What signs is a stream of nodemailer's.
  const whole = isSigned ? null : bytes;
  message.createReadStream = () =>
    whole ? readWhole(whole, beforeDot) : readLate(open, beforeDot);
}

/** Gives the bytes, and the end when they are taken. */
function readWhole(bytes: Buffer, atEnd: () => void): Readable {
  let isGiven = false;
  return new Readable({
    read() {
      if (!isGiven) {
        isGiven = true;
        this.push(bytes);
        return;
      }
      try {
        atEnd();
        this.push(null);
      } catch (error) {
        this.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}

/** Opens the source when somebody begins to read. */
function readLate(open: () => Readable, atEnd: () => void): Readable {
  let source: Readable | undefined;
  const late = new Readable({
    read() {
      source ??= start();
      source.resume();
    },
    destroy(error, done) {
      source?.destroy();
      done(error);
    },
  });
  function start(): Readable {
    const opened = open();
    opened.on("data", (chunk) => void (late.push(chunk) || opened.pause()));
    opened.on("error", (error) => late.destroy(error));
    opened.on("end", () => {
      try {
        atEnd();
        late.push(null);
      } catch (error) {
        late.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    });
    return opened;
  }
  return late;
}
