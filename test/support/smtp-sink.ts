import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as think } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";

/** How often a Message-ID has arrived, and with how many different contents. */
export type ArrivalCount = { times: number; versions: string[] };

export type Arrival = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
};

export type SinkOptions = {
  /** How long the server thinks between the final dot and its 250. */
  readonly thinkMs?: number;
  /** Keeps what arrived, not only how often. */
  readonly keep?: boolean;
  readonly port?: number;
};

/** A real SMTP server that takes everything and counts arrivals by Message-ID. */
export async function startSink({ thinkMs = 0, keep = true, port = 0 }: SinkOptions = {}) {
  const counts = new Map<string, ArrivalCount>();
  const arrivals: Arrival[] = [];
  let total = 0;

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession) {
    const raw = await readAll(stream);
    const messageId = /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? "none";
    const count = counts.get(messageId) ?? { times: 0, versions: [] };
    const version = createHash("sha256").update(raw, "latin1").digest("hex");
    count.times += 1;
    total += 1;
    if (!count.versions.includes(version)) count.versions.push(version);
    counts.set(messageId, count);
    if (keep) arrivals.push(toArrival(session, raw));
    if (thinkMs > 0) await think(thinkMs);
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    onData: (stream, session, done) => void take(stream, session).then(() => done(), done),
  });
  // A client that is killed resets its connection; that is what these tests are about.
  server.on("error", () => undefined);
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");

  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    counts,
    arrivals,
    get total() {
      return total;
    },
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
    [Symbol.asyncDispose]() {
      return this.stop();
    },
  };
}

/** The same in a process of its own, so that what is measured or killed does not share it. */
export async function spawnSink(options: SinkOptions = {}) {
  const file = fileURLToPath(new URL("./smtp-sink-process.ts", import.meta.url));
  const child = fork(file, [JSON.stringify({ keep: false, ...options })], {
    execArgv: ["--import", "tsx"],
  });
  const [url] = (await once(child, "message")) as [string];
  return {
    url,
    /** What has arrived so far, by Message-ID. */
    async counts() {
      child.send("counts");
      const [entries] = (await once(child, "message")) as [[string, ArrivalCount][]];
      return new Map(entries);
    },
    async total() {
      child.send("total");
      const [total] = (await once(child, "message")) as [number];
      return total;
    },
    async stop() {
      child.kill();
      await once(child, "exit");
    },
    [Symbol.asyncDispose]() {
      return this.stop();
    },
  };
}

export type SinkProcess = Awaited<ReturnType<typeof spawnSink>>;

function toArrival({ envelope }: SMTPServerSession, raw: string): Arrival {
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : "",
    to: envelope.rcptTo.map(({ address }) => address),
    raw,
  };
}

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("latin1");
}
