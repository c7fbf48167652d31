import { expect, test } from "vitest";
import { createAllowance } from "#app/mail/delivery/allowance.ts";
import { createBreaker } from "#app/mail/delivery/breaker.ts";
import { createTestDatabase } from "#test/support/database.ts";
import {
  deliveryTools,
  expectStates,
  queueMail,
  startLoop,
  temporaryFolder,
} from "#test/support/post-office.ts";
import { startSink } from "#test/support/smtp-sink.ts";

test("DLV-9: ten thousand mails keep to the rate, over all and for one domain", () => {
  const allowance = createAllowance({ perSecond: 100, perDomainPerSecond: 20 });
  const sent: Record<string, number> = { "busy.test": 0, "other.test": 0 };
  let now = 0;
  for (; now < 100_000; now += 10) {
    const paused = allowance.pausedDomains(now);
    for (let left = allowance.limit(50, now); left > 0; left -= 1) {
      const domain = paused.includes("busy.test") ? "other.test" : "busy.test";
      if (allowance.take(domain, now)) sent[domain] = (sent[domain] ?? 0) + 1;
    }
  }
  const seconds = now / 1000;
  expect((sent["busy.test"] ?? 0) / seconds).toBeGreaterThan(15);
  expect((sent["busy.test"] ?? 0) / seconds).toBeLessThanOrEqual(21);
  expect(Object.values(sent).reduce((all, n) => all + n) / seconds).toBeLessThanOrEqual(105);
});

test("DLV-9: a full day sends no more, and what is left stays queued", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  for (let n = 0; n < 15; n += 1) await queueMail(db);
  await using _loop = startLoop(db, deliveryTools(sink.url, folder.path), {
    limits: { perDay: 10 },
  });
  await expectStates(db, { handed_over: 10, queued: 5 });
  expect(sink.total).toBe(10);
});

test("DLV-9, R3: a broadcast leaves a fifth of the day to mail to one person, which goes first", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  for (let n = 0; n < 12; n += 1) await queueMail(db);
  await db("messages").update({ lane: 1 });
  const laneOf = async () => db("messages").where({ state: "handed_over" }).pluck("lane");
  await using _loop = startLoop(db, deliveryTools(sink.url, folder.path), {
    limits: { perDay: 10 },
  });
  await expectStates(db, { handed_over: 8, queued: 4 });
  expect(await laneOf()).toEqual(Array.from({ length: 8 }, () => 1));
  await queueMail(db);
  await expectStates(db, { handed_over: 9, queued: 4 });
  expect((await laneOf()).toSorted()).toEqual([0, ...Array.from({ length: 8 }, () => 1)]);
});

test("DLV-9: a domain that has had its share waits, and the others do not", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  for (const domain of ["busy.test", "busy.test", "busy.test", "other.test"]) {
    await queueMail(db, { to: { name: "Ana", address: `ana@${domain}` } });
  }
  await using _loop = startLoop(db, deliveryTools(sink.url, folder.path), {
    limits: { perDomainPerSecond: 0.01 },
  });
  await expectStates(db, { handed_over: 2, queued: 2 });
  expect(await db("messages").where({ state: "queued" }).pluck("recipient_domain")).toEqual([
    "busy.test",
    "busy.test",
  ]);
});

test("F10: five faults in a row open the breaker, each try that fails keeps it open for longer", () => {
  const breaker = createBreaker();
  for (let n = 0; n < 4; n += 1) breaker.fail(0, false);
  expect(breaker.wait(0)).toBe(0);
  breaker.fail(0, false);
  expect(breaker.wait(0)).toBe(5000);
  expect(breaker.isProbing()).toBe(true);
  breaker.fail(6000, false);
  expect(breaker.wait(6000)).toBe(10_000);
  breaker.succeed();
  expect(breaker.isProbing()).toBe(false);
});
