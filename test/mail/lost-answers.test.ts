import { expect, test } from "vitest";
import { connect } from "#app/db/connection/connect.ts";
import { createRandom } from "#test/faults/random.ts";
import { startCuttingProxy } from "#test/support/cutting-proxy.ts";
import { createTestDatabase } from "#test/support/database.ts";
import {
  deliveryTools,
  queueMail,
  startLoop,
  statesOf,
  temporaryFolder,
} from "#test/support/post-office.ts";
import { startSink } from "#test/support/smtp-sink.ts";

const mails = 24;
const mostCuts = 12;

test("F6: the worker's statements cut off, done or not, their answers lost: no mail is lost, and none is sent twice", async () => {
  await using database = await createTestDatabase();
  await using folder = await temporaryFolder();
  await using proxy = await startCuttingProxy(database.url);
  const seed = Math.floor(Math.random() * 2 ** 31);
  const random = createRandom(seed);
  const db = connect(proxy.url, { name: "amends worker" });
  const sink = await startSink();
  for (let n = 0; n < mails; n += 1) await queueMail(database.db);
  proxy.decide = () => {
    if (proxy.cuts >= mostCuts || random() > 0.3) return null;
    return random() < 0.7 ? "after" : "before";
  };
  const loop = startLoop(db, deliveryTools(sink.url, folder.path), { leaseMs: 1000 });
  try {
    const unfinished = async () => {
      const { queued = 0, sending = 0 } = await statesOf(database.db);
      return queued + sending;
    };
    await expect.poll(unfinished, { timeout: 45_000, interval: 50 }).toBe(0);
  } finally {
    await loop.stop();
    await db.destroy();
    await sink.stop();
  }
  const { handed_over = 0, in_doubt = 0 } = await statesOf(database.db);
  const times = [...sink.counts.values()].map((count) => count.times);
  expect(
    times.filter((n) => n > 1),
    `seed ${seed}`,
  ).toEqual([]);
  expect(handed_over + in_doubt, `seed ${seed}`).toBe(mails);
  expect(times.length, `seed ${seed}`).toBeGreaterThanOrEqual(handed_over);
  expect(proxy.cuts, `seed ${seed}`).toBeGreaterThan(3);
});
