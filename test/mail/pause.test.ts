import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import type { Knex } from "knex";
import { expect, test } from "vitest";
import { listenToOutbox } from "#app/db/outbox/doorbell.ts";
import { pauses } from "#app/db/pauses/pauses.ts";
import { createTestDatabase } from "#test/support/database.ts";
import {
  deliveryTools,
  expectStates,
  queueMail,
  startLoop,
  statesOf,
  temporaryFolder,
} from "#test/support/post-office.ts";
import { startPeer } from "#test/support/smtp-peer.ts";

const at = () => new Date();

function stop(db: Knex) {
  const pause = { id: randomUUID(), what: "sending", because: "a wrong price list" } as const;
  return pauses(db).begin({ ...pause, at: at(), by: null });
}

/** A mail server that stops at this point of each talk until it is told to go on. */
async function startSlowPeer(point: "RCPT" | "dot") {
  const held: Socket[] = [];
  const peer = await startPeer({ [point]: (socket: Socket) => void held.push(socket) });
  return {
    ...peer,
    held,
    goOn() {
      peer.become({});
      for (const socket of held.splice(0)) socket.write("250 2.0.0 ok\r\n");
    },
  };
}

test("pause: what is past its dot ends truthfully, all else waits, and leaves in its order, once", async () => {
  await using database = await createTestDatabase();
  const { db, url } = database;
  await using folder = await temporaryFolder();
  await using peer = await startSlowPeer("dot");
  for (let n = 0; n < 6; n += 1) await queueMail(db);
  await using running = startLoop(db, deliveryTools(peer.url, folder.path), { concurrency: 1 });
  const doorbell = listenToOutbox(url, running.loop);
  await expect.poll(() => peer.held.length, { timeout: 10_000, interval: 5 }).toBe(1);

  const pressed = performance.now();
  await stop(db);
  await expect.poll(() => running.loop.status().isPaused, { interval: 5 }).toBe(true);
  expect(performance.now() - pressed).toBeLessThan(2000);
  // Only the one whose dot has left is still in hand, and nobody says that it was sent.
  await expectStates(db, { sending: 1, queued: 5 });
  peer.goOn();
  await expectStates(db, { handed_over: 1, queued: 5 });
  await queueMail(db);
  await expect.poll(() => running.loop.status().inHand).toBe(0);
  expect(await statesOf(db)).toEqual({ handed_over: 1, queued: 6 });
  expect(peer.messages).toHaveLength(1);
  expect(await db("messages").where({ state: "queued" }).distinct().pluck("attempts")).toEqual([0]);

  await pauses(db).end("sending", at(), null);
  await expectStates(db, { handed_over: 7 });
  await doorbell.stop();
  const order = await db("messages").orderBy("position").pluck("message_id");
  expect(peer.messages.map((raw) => /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim())).toEqual(order);
});

test("pause: a mail in the middle of its talk keeps its dot back, and was not tried", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using peer = await startSlowPeer("RCPT");
  await queueMail(db);
  await using running = startLoop(db, deliveryTools(peer.url, folder.path));
  await expect.poll(() => peer.held.length, { timeout: 10_000, interval: 5 }).toBe(1);
  await stop(db);
  // Nobody rang: the worker asks by itself.
  await expect
    .poll(() => running.loop.status().isPaused, { timeout: 2000, interval: 20 })
    .toBe(true);
  peer.goOn();
  await expectStates(db, { queued: 1 });
  expect(peer.messages).toEqual([]);
  expect(await db("messages").first("attempts", "last_code")).toEqual({
    attempts: 0,
    last_code: null,
  });
  await pauses(db).end("sending", at(), null);
  expect(await db("messages").pluck("first_tried_at")).toEqual([null]);
  await expectStates(db, { handed_over: 1 });
  expect(peer.messages).toHaveLength(1);
});
