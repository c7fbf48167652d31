import { expect, test } from "vitest";
import { queueMails } from "#test/faults/ground.ts";
import { startWorkerProcess } from "#test/faults/worker-process.ts";
import { pagePath } from "#test/support/cases.ts";
import { startOwnTime } from "#test/support/own-time.ts";
import { temporaryFolder } from "#test/support/post-office.ts";
import { startSink } from "#test/support/smtp-sink.ts";
import { startDesk } from "./desk/desk-world.ts";

test("F25: a worker that is held in the middle of its mail holds up no page, and no form", async () => {
  await using desk = await startDesk();
  await using folder = await temporaryFolder();
  using time = startOwnTime();
  const { app, caseFile } = desk;
  const page = await pagePath(app.services, caseFile.id);
  const sink = await startSink({ thinkMs: 20 });
  const ground = {
    worker: "mail",
    databaseUrl: app.databaseUrl,
    dataDir: folder.path,
    sink,
  } as const;
  const worker = await startWorkerProcess(ground);
  try {
    await queueMails(app.db, 24, "hold", "stalled");
    await expect.poll(() => sink.total, { timeout: 30_000 }).toBeGreaterThan(0);
    worker.pause();
    expect(await app.db("messages").where({ state: "sending" })).not.toEqual([]);
    const waits: number[] = [];
    for (let n = 0; n < 20; n += 1) {
      const began = time.now();
      const answer = n % 5 ? await app.fetch(page) : await app.post(page, said(n));
      waits.push(time.now() - began);
      expect(answer.status).toBe(n % 5 ? 200 : 303);
    }
    const inOrder = waits.sort((one, other) => one - other);
    expect(inOrder[18]).toBeLessThan(200);
  } finally {
    worker.resume();
    await worker.kill();
    await sink.stop();
  }
});

const said = (n: number) => ({
  intent: "write",
  words: `Are you there? I ask for the ${n}th time.`,
});
