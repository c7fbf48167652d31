import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { openJournal } from "#app/mail/journal/journal.ts";
import { acknowledgement } from "#emails/acknowledgement.ts";
import { checkInAfterWeeks } from "#emails/check-in-after-weeks.ts";
import { createTestDatabase } from "#test/support/database.ts";
import {
  deliveryTools,
  expectStates,
  headerOf,
  queueMail,
  startLoop,
  temporaryFolder,
} from "#test/support/post-office.ts";
import { startPeer } from "#test/support/smtp-peer.ts";
import { startSink } from "#test/support/smtp-sink.ts";

test("R3: a queued mail is handed over within five seconds, complete and to one person", async () => {
  await using database = await createTestDatabase();
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  await using _loop = startLoop(database.db, deliveryTools(sink.url, folder.path));
  const started = performance.now();
  await queueMail(database.db, {
    to: { name: "Çelik, Ana <a@b.test>", address: "ana@example.test" },
  });
  await expectStates(database.db, { handed_over: 1 }, 5);
  expect(performance.now() - started).toBeLessThan(5000);

  const [row] = await database.db("messages").select();
  const [arrival] = sink.arrivals;
  const raw = arrival?.raw ?? "";
  expect(arrival?.to).toEqual(["ana@example.test"]);
  expect(headerOf(raw, "Message-ID")).toBe(row.message_id);
  expect(headerOf(raw, "X-Amends-Message")).toBe(row.id);
  expect(headerOf(raw, "Auto-Submitted")).toBe("auto-generated");
  expect(headerOf(raw, "List-Unsubscribe")).toBeUndefined();
  expect(headerOf(raw, "X-Mailer")).toBeUndefined();
  const mail = await PostalMime.parse(raw);
  expect(mail.to).toEqual([{ name: "Çelik, Ana <a@b.test>", address: "ana@example.test" }]);
  expect(mail.html).toContain(acknowledgement.samples[0].reference);
  expect(mail.text).toContain(acknowledgement.samples[0].statusUrl);
  expect(row).toMatchObject({ attempts: 1, last_code: 250 });
});

test("UNS-1: a follow-up can be unsubscribed from with one click, and only where it says so", async () => {
  await using database = await createTestDatabase();
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  await using _loop = startLoop(database.db, deliveryTools(sink.url, folder.path));
  const props = checkInAfterWeeks.samples[0];
  await queueMail(database.db, { kind: "check-in-after-weeks", props } as never);
  await expectStates(database.db, { handed_over: 1 });

  const raw = sink.arrivals[0]?.raw ?? "";
  expect(headerOf(raw, "List-Unsubscribe")).toBe(`<${props.unsubscribeUrl}>`);
  expect(headerOf(raw, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
});

test("DLV-1: three tries are the same bytes", async () => {
  await using database = await createTestDatabase();
  await using folder = await temporaryFolder();
  await using peer = await startPeer({ dot: "451 4.3.0 not now" });
  const clock = { now: new Date(Date.now() + 60_000) };
  const tools = deliveryTools(peer.url, folder.path, { now: () => clock.now });
  await using _loop = startLoop(database.db, tools);
  await queueMail(database.db);
  for (const deferrals of [1, 2, 3]) {
    await expect
      .poll(() => database.db("messages").first("deferrals", "state"), { timeout: 10_000 })
      .toEqual({ deferrals, state: "queued" });
    clock.now = new Date(clock.now.getTime() + 46 * 60_000);
  }

  const hashes = peer.messages.map((raw) => createHash("sha256").update(raw).digest("hex"));
  expect(hashes.length).toBeGreaterThanOrEqual(3);
  expect(new Set(hashes).size).toBe(1);
});

test("DLV-6: an address suppressed after the mail was queued gets none", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  for (let n = 0; n < 40; n += 1) {
    await queueMail(db, { to: { name: "Ana", address: `Reader.${n}@example.test` } });
  }
  for (let n = 0; n < 40; n += 4) {
    const address_hash = db.raw("address_hash(?)", [`reader.${n}@example.test`]);
    const kind = n % 8 === 0 ? "hard" : "unsubscribe";
    await db("suppressions").insert({ address_hash, kind, at: new Date() });
  }
  await using _loop = startLoop(db, deliveryTools(sink.url, folder.path));

  // Case mail is not unsubscribed from (UNS-2): only the five dead addresses are left out.
  await expectStates(db, { handed_over: 35, suppressed: 5 });
  expect(sink.arrivals).toHaveLength(35);
});

test("F17: a mail that does not fit its kind is set aside, one of a newer release waits, and the others flow", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  await queueMail(db, { props: { nonsense: true } as never });
  for (let n = 0; n < 9; n += 1) await queueMail(db);
  const [sample] = acknowledgement.samples;
  await queueMail(db, { props: { ...sample, ofTomorrow: true } as never });
  const once = await queueMail(db);
  await db("messages").where({ once }).update({ kind: "of-tomorrow" });
  await using _loop = startLoop(db, deliveryTools(sink.url, folder.path));

  await expectStates(db, { handed_over: 9, failed: 1, queued: 2 });
  await expect
    .poll(() => db("messages").where({ state: "queued" }).pluck("deferrals"))
    .toEqual([1, 1]);
  expect(await db("messages").where({ state: "failed" }).pluck("last_response")).toEqual([
    "its content does not fit its kind",
  ]);
});

test("F18: told to stop, it finishes what is on its way and leaves nothing in doubt", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using sink = await startSink({ thinkMs: 100 });
  for (let n = 0; n < 30; n += 1) await queueMail(db);
  const loop = startLoop(db, deliveryTools(sink.url, folder.path));
  await expect.poll(() => sink.total, { timeout: 10_000, interval: 5 }).toBeGreaterThan(0);
  await loop.stop();

  const rows = await db("messages").select("state", "attempts", "message_id");
  expect(new Set(rows.map((row) => row.state))).toEqual(new Set(["handed_over", "queued"]));
  const sent = rows.filter((row) => row.state === "handed_over");
  expect(sent.map((row) => row.message_id).sort()).toEqual([...sink.counts.keys()].sort());
  expect(rows.filter((row) => row.state === "queued" && row.attempts > 0)).toEqual([]);
});

function openFullJournal(directory: string, worker: string) {
  mkdirSync(join(directory, worker), { recursive: true });
  symlinkSync("/dev/full", join(directory, worker, "0001.journal"));
  return openJournal({ directory, worker });
}

test("F24: while the journal cannot be written to, nothing is claimed", async () => {
  await using database = await createTestDatabase();
  await using folder = await temporaryFolder();
  await using peer = await startPeer({});
  const journal = openFullJournal(folder.path, "full");
  await queueMail(database.db);
  await using running = startLoop(database.db, deliveryTools(peer.url, folder.path, { journal }));
  expect(running.loop.status().journalWritable).toBe(false);
  await running.stop();

  expect(peer.connections).toBe(0);
  expect(await database.db("messages").pluck("attempts")).toEqual([0]);
});

test("F24: when the disk fills up between the claim and the dot, the dot is kept back", async () => {
  await using database = await createTestDatabase();
  await using folder = await temporaryFolder();
  await using peer = await startPeer({});
  const journal = { ...openFullJournal(folder.path, "full"), isWritable: () => true };
  await queueMail(database.db);
  const tools = deliveryTools(peer.url, folder.path, { journal });
  await using _loop = startLoop(database.db, tools);
  await expect.poll(() => peer.connections, { timeout: 10_000 }).toBeGreaterThan(1);

  expect(peer.messages).toEqual([]);
  await expectStates(database.db, { queued: 1 });
});

test("F10: a relay that is down is left alone, and nothing is lost by it", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await using folder = await temporaryFolder();
  await using peer = await startPeer({ greeting: "421 too busy" });
  for (let n = 0; n < 60; n += 1) await queueMail(db);
  await using running = startLoop(db, deliveryTools(peer.url, folder.path));
  await expect
    .poll(() => running.loop.status().relayPausedMs, { timeout: 10_000 })
    .toBeGreaterThan(0);
  await expectStates(db, { queued: 60 });
  expect(peer.connections).toBeLessThan(40);
});
