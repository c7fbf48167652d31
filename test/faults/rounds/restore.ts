import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { countRows } from "#app/cli/backup/verify.ts";
import { readConfig } from "#app/config.ts";
import { theSystem } from "#app/domain/actor.ts";
import { listAccepted } from "#app/mail/journal/evidence.ts";
import { resolveCase } from "#app/operations/cases/resolve-case.ts";
import { sendDueFollowUps } from "#app/operations/follow-ups/send-due-follow-ups.ts";
import { resume } from "#app/operations/pauses/pause.ts";
import { noticeRestored } from "#app/operations/restoring/restored.ts";
import { createOutgoingMail } from "#app/outgoing-mail.ts";
import { createServices, type Wired } from "#app/services.ts";
import { type MoneyWorld, openMoneyWorld, secretKeys } from "#test/support/money-world.ts";
import { startSink } from "#test/support/smtp-sink.ts";
import { queueMails } from "../ground.ts";
import { copyDatabase } from "./copy-database.ts";

export type RestoreTally = {
  /** What arrived from where the backup was taken, before and after it. */
  readonly arrived: number;
  /** What arrived from the restored one, but for the mail that was written there. */
  readonly sentAgain: number;
  readonly unequalTables: number;
  /** Sent, by the send journal; in doubt, for a person; neither, which is a fault. */
  readonly knownAsSent: number;
  readonly inDoubt: number;
  readonly forgotten: number;
  readonly milliseconds: number;
};

export type RestorePlan = {
  readonly source: string;
  readonly copy: string;
  readonly random: () => number;
};

const mails = 30;
const days = 8;

/**
 * F23: a backup taken while mail leaves, the original that works on for a week and is lost, and the backup
 * restored into a new database, with the send journal or without it.
 */
export async function restoreCycle(plan: RestorePlan): Promise<RestoreTally> {
  const folder = await mkdtemp(join(tmpdir(), "amends-restore-"));
  const sink = await startSink({ thinkMs: 2, keep: false });
  const post = (journal: string) => ({ smtpUrl: sink.url, journalDir: join(folder, journal) });
  await using world = await openMoneyWorld(plan.source);
  try {
    await noticeRestored(world.services, () => []);
    const worker = startMail(plan.source, world, post("journal"), (props) => world.open(props));
    await owe(world);
    const after = 1 + Math.floor(plan.random() * mails);
    await until(async () => sink.total >= after);
    const rows = await copyDatabase(plan.source, plan.copy);
    await liveOn(world);
    await worker.stop();

    const arrived = sink.total;
    const began = performance.now();
    const copy = wire(plan.copy, folder, world.services.now);
    try {
      const counted = await countRows(copy.db);
      const unequal = [...rows].filter(([table, count]) => counted.get(table) !== count);
      const restored = await noticeRestored(copy.services, () =>
        listAccepted(join(folder, plan.random() < 0.5 ? "journal" : "lost")),
      );
      const milliseconds = Math.round(performance.now() - began);
      if (!restored) throw new Error("the copy was taken for the original");
      world.passMinutes(2);
      await workAgain(copy, startMail(plan.copy, copy, post("second"), copy.unseal));
      const forgotten = copy.db("messages").where({ state: "queued" });
      const [waiting] = await forgotten.where("due_at", "<=", copy.services.now()).count();
      return {
        arrived,
        sentAgain: sink.total - arrived - 1,
        unequalTables: unequal.length,
        knownAsSent: restored.left,
        inDoubt: Number((await copy.db("messages").where({ state: "in_doubt" }).count())[0]?.count),
        forgotten: Number(waiting?.count),
        milliseconds,
      };
    } finally {
      await copy.close();
    }
  } finally {
    await sink.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Mail that waits, and a case whose thanks fall due within the week. */
async function owe(world: MoneyWorld) {
  const { reference } = await world.openNewCase();
  const resolution = {
    whatWentWrong: "A power board was faulty.",
    howPutRight: "It was changed on Thursday.",
    whyNotAgain: { known: true, words: "The lot was called back." },
    apology: "We are sorry. This was our fault.",
    thanks: "Thank you for your patience.",
    fault: "ours",
  } as const;
  const resolved = await resolveCase(world.services, reference, resolution, world.ana);
  if (!resolved.ok) throw new Error(resolved.reason);
  await queueMails(world.db, mails, "hold", "before");
}

/** What the original does after the backup: everything leaves, and a week later the thanks. */
async function liveOn(world: MoneyWorld) {
  world.passMinutes(days * 24 * 60);
  if ((await sendDueFollowUps(world.services)) !== 1) throw new Error("no thanks were due");
  await until(async () => (await countWaiting(world)) === 0);
}

async function countWaiting({ db }: Pick<MoneyWorld, "db">) {
  const [row] = await db("messages").whereIn("state", ["queued", "sending"]).count();
  return Number(row?.count);
}

/** The restored one: its worker catches up, sending goes on, and one new mail shows that it does. */
async function workAgain({ services, db }: Wired, worker: ReturnType<typeof startMail>) {
  await sendDueFollowUps(services);
  for (let minute = 0; minute < 2; minute += 1) {
    const early = await resume(services, "sending", theSystem);
    if (early.ok) throw new Error("it went on before a worker had caught up");
    await services.transaction(({ restorations }) => restorations.addRound());
  }
  const resumed = await resume(services, "sending", theSystem);
  if (!resumed.ok) throw new Error(resumed.reason);
  await queueMails(db, 1, "hold", "after");
  const marker = () => db("messages").where({ once: "after:0", state: "handed_over" }).first("id");
  await until(async () => (await marker()) !== undefined);
  await worker.stop();
}

type Post = { readonly smtpUrl: string; readonly journalDir: string };
type Base = Pick<Wired, "db" | "services">;

function startMail(
  databaseUrl: string,
  { db, services }: Base,
  post: Post,
  unseal: Wired["unseal"],
) {
  const quiet = () => undefined;
  const outgoing = createOutgoingMail({
    ...{ db, databaseUrl, ...post, unseal },
    from: { name: "Care", address: "care@amends.test" },
    fail: () => Promise.reject(new Error("no mail is refused here")),
    // What is queued by the machine's clock is due as well.
    now: () => new Date(Math.max(Date.now(), services.now().getTime()) + 60_000),
    log: { info: quiet, warn: quiet, error: quiet },
  });
  const closing = new AbortController();
  const ended = outgoing.run(closing.signal);
  return {
    async stop() {
      closing.abort();
      await ended;
    },
  };
}

function wire(databaseUrl: string, folder: string, now: () => Date): Wired {
  const read = readConfig({ NODE_ENV: "test", DATA_DIR: folder });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  const publicUrl = "https://status.example.test";
  const base = { config: read.config, databaseUrl, secretKeys, publicUrl, now };
  return createServices({ ...base, mailDomain: "mail.example.test", name: "restored" });
}

async function until(holds: () => Promise<boolean>) {
  const end = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error("it did not come about within a minute");
    await pause(5);
  }
}
