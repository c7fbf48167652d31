import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { mailQueue } from "#app/db/outbox/queue.ts";
import { isGone, readEvidence } from "#app/mail/journal/evidence.ts";
import { openJournal } from "#app/mail/journal/journal.ts";
import { markLine, ownerLine } from "#app/mail/journal/lines.ts";
import { processSpace } from "#app/mail/journal/process-space.ts";
import { createTestDatabase } from "#test/support/database.ts";
import {
  deliveryTools,
  expectStates,
  queueMail,
  startLoop,
  temporaryFolder,
} from "#test/support/post-office.ts";
import { startSink } from "#test/support/smtp-sink.ts";

const held = { id: "018f6f0a-0000-4000-8000-000000000001", fence: 7 };

/** A process id that was somebody's a moment ago. */
function deadPid() {
  return spawnSync(process.execPath, ["--version"]).pid;
}

function writeJournal(directory: string, worker: string, owner: string, lines: string) {
  mkdirSync(join(directory, worker), { recursive: true });
  writeFileSync(join(directory, worker, "0001.journal"), owner + lines);
}

test("the journal is believed for the very claim it speaks of, and torn lines say nothing", async () => {
  await using folder = await temporaryFolder();
  const journal = openJournal({ directory: folder.path, worker: "w", maxBytes: 150 });
  journal.note("D", held);
  journal.note("D", { ...held, fence: 8 });
  journal.note("A", { ...held, fence: 8 });
  journal.note("D", { ...held, fence: 9 });
  journal.note("N", { ...held, fence: 9 });
  journal.close();
  appendFileSync(
    join(folder.path, "w", "0001.journal"),
    markLine("D", { ...held, fence: 10 }).slice(0, -3),
  );

  const ask = readEvidence(folder.path, "w");
  const fences = [7, 8, 9, 10].map((fence) => ask({ ...held, fence }));
  expect(fences).toEqual(["dot", "accepted", "refused", "nothing"]);
  expect(readEvidence(folder.path, "nobody")(held)).toBe("no-journal");
});

test("a worker is gone only when its process surely is", async () => {
  await using folder = await temporaryFolder();
  const write = (name: string, owner: string) => writeJournal(folder.path, name, owner, "");
  write("dead", ownerLine(processSpace(), deadPid()));
  write("alive", ownerLine(processSpace(), process.ppid));
  write("same-pid-as-mine", ownerLine(processSpace(), process.pid));
  write("elsewhere", ownerLine("another-machine", deadPid()));
  const mine = openJournal({ directory: folder.path, worker: "mine" });
  const names = ["dead", "alive", "same-pid-as-mine", "elsewhere", "mine", "never-seen"];

  expect(names.map((name) => isGone(folder.path, name))).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
  mine.close();
});

test("F1: after a crash the journal tells sent from unsent from doubtful", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  for (let n = 0; n < 3; n += 1) await queueMail(db);
  await queueMail(db, {
    kind: "update",
    props: (await import("#emails/update.ts")).update.samples[0],
  } as never);
  const claimed = await mailQueue(db).claim({
    worker: "dead",
    now: new Date(),
    limit: 4,
    leaseMs: 600_000,
    pausedDomains: [],
  });
  const [accepted, doubtful, , resent] = claimed;
  if (!accepted || !doubtful || !resent) throw new Error("nothing was claimed");
  const marks = [
    markLine("D", accepted),
    markLine("A", accepted),
    markLine("D", doubtful),
    markLine("D", resent),
  ];
  writeJournal(folder.path, "dead", ownerLine(processSpace(), deadPid()), marks.join(""));
  await using _loop = startLoop(db, deliveryTools(sink.url, folder.path));

  await expectStates(db, { handed_over: 3, in_doubt: 1 });
  // Sent by us: the one whose dot never left, and the kind that is sent again under its old id.
  expect(sink.total).toBe(2);
  expect(sink.counts.get(resent.messageId)?.times).toBe(1);
  expect(sink.counts.get(doubtful.messageId)).toBeUndefined();
});

test("a worker that vanished with its journal leaves doubts, never a second mail", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  await queueMail(db);
  await mailQueue(db).claim({
    worker: "vanished",
    now: new Date(),
    limit: 1,
    leaseMs: 1,
    pausedDomains: [],
  });
  await using _loop = startLoop(db, deliveryTools(sink.url, folder.path), { leaseMs: 1000 });

  await expectStates(db, { in_doubt: 1 });
  expect(sink.total).toBe(0);
});

test("F4: a worker that slept through its lease keeps its dots back", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  let clock = 0;
  const render = async () => {
    // Stopped here for longer than the lease, and nobody renewed it.
    clock += 60_000;
    await pause(1);
    return { subject: "s", html: "<p>h</p>", text: "t", automatic: true, unsubscribeUrl: null };
  };
  const tools = deliveryTools(sink.url, folder.path, { render, steadyNow: () => clock });
  await queueMail(db);
  await using running = startLoop(db, tools, {
    queue: { ...mailQueue(db), renew: async () => [] },
  });
  await expect.poll(() => clock, { timeout: 10_000 }).toBeGreaterThan(60_000);
  await running.stop();

  expect(sink.total).toBe(0);
  await expectStates(db, { queued: 1 });
});
