import { expect, test } from "vitest";
import { outbox } from "#app/db/outbox/outbox.ts";
import { mailQueue } from "#app/db/outbox/queue.ts";
import type { Settled } from "#app/operations/ports/mail-queue.ts";
import { acknowledgement } from "#emails/acknowledgement.ts";
import { createTestDatabase } from "#test/support/database.ts";
import { mailDomain, queueMail, statesOf } from "#test/support/post-office.ts";
import { createWorld } from "#test/support/world.ts";

const now = () => new Date();
const request = (worker: string, limit: number) => ({
  worker,
  now: now(),
  limit,
  leaseMs: 10_000,
  pausedDomains: [],
});
const handedOver = (held: { id: string; fence: number }): Settled => ({
  id: held.id,
  fence: held.fence,
  state: "handed_over",
  at: now(),
  dueAt: null,
  code: 250,
  response: "250 ok",
  counts: "attempt",
});

test("the same words queue one mail, and a rolled-back change queues none", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await queueMail(db, { once: "promise-made:1" });
  await queueMail(db, { once: "promise-made:1" });
  await expect(
    db.transaction(async (tx) => {
      await queueMail(tx as typeof db, { once: "promise-made:2" });
      throw new Error("the change failed");
    }),
  ).rejects.toThrow("the change failed");

  expect(await db("messages").pluck("once")).toEqual(["promise-made:1"]);
});

test.each([
  ["two addresses", { name: "Ana", address: "ana@example.test,eve@example.test" }],
  ["a line break in the address", { name: "Ana", address: "ana@example.test\r\nBcc: eve@x.test" }],
  ["a line break in the name", { name: "Ana\r\nBcc: eve@x.test", address: "ana@example.test" }],
  ["a NUL in the name", { name: "An\u0000a", address: "ana@example.test" }],
  ["no address", { name: "Ana", address: "ana" }],
])("CMP-1, CMP-2: %s is refused before it is queued", async (_, to) => {
  await using database = await createTestDatabase();
  await expect(queueMail(database.db, { to })).rejects.toThrow();
  expect(await statesOf(database.db)).toEqual({});
});

test("DLV-1: the mails of a case are one thread, each naming all before it", async () => {
  await using world = await createWorld();
  const caseFile = await world.open(await world.hire("marco"));
  const { customerId, id: caseId } = caseFile;
  await queueMail(world.db, { caseId, customerId, kind: "update" as never });
  await queueMail(world.db, { caseId, customerId, kind: "update" as never });

  const thread = await world.db("messages").where({ case_id: caseId }).orderBy("position");
  const ids = thread.map((row) => row.message_id);
  expect(thread.map((row) => row.references_ids)).toEqual([[], ids.slice(0, 1), ids.slice(0, 2)]);
  expect(thread.map((row) => row.in_reply_to)).toEqual([null, ids[0], ids[1]]);
  expect(ids[2]).toBe(`<${thread[2].id}@${mailDomain}>`);
});

test("DLV-1: mails queued together follow each other, and one queued before is not named twice", async () => {
  await using world = await createWorld();
  const { customerId, id: caseId } = await world.open(await world.hire("marco"));
  const at = now();
  const mail = (once: string) => ({
    kind: "acknowledgement" as const,
    caseId,
    customerId,
    to: { name: "Ana", address: "ana@example.test" },
    locale: "en",
    props: acknowledgement.samples[0],
    once,
    createdAt: at,
    dueAt: at,
  });
  const put = (...onces: string[]) => outbox(world.db, mailDomain).put(...onces.map(mail));
  await put("one", "two");
  await put("two", "three");

  const thread = await world.db("messages").where({ case_id: caseId }).orderBy("position");
  const ids = thread.map((row) => row.message_id);
  expect(thread.map((row) => row.once).slice(1)).toEqual(["one", "two", "three"]);
  expect(thread.map((row) => row.references_ids)).toEqual(ids.map((_, n) => ids.slice(0, n)));
});

test("ten workers claim a hundred mails, and none twice", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  for (let n = 0; n < 100; n += 1) await queueMail(db);
  const queue = mailQueue(db);
  const workers = Array.from({ length: 10 }, (_, n) => queue.claim(request(`worker ${n}`, 10)));
  const claimed = (await Promise.all(workers)).flat();

  expect(new Set(claimed.map(({ id }) => id)).size).toBe(100);
  expect(await queue.claim(request("late", 10))).toEqual([]);
});

test("F4: what an older claim reports changes nothing", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await queueMail(db);
  const queue = mailQueue(db);
  const [first] = await queue.claim(request("slow", 1));
  await queue.record([{ ...handedOver(first as never), state: "queued", dueAt: now() }]);
  const [second] = await queue.claim(request("quick", 1));
  await queue.record([handedOver(first as never)]);

  expect(second?.fence).toBe(2);
  expect(await statesOf(db)).toEqual({ sending: 1 });
  expect(await queue.renew("slow", [first as never], 10_000)).toEqual([]);
  expect(await queue.renew("quick", [second as never], 10_000)).toHaveLength(1);
});

test("a hand-over that becomes known late ends the doubt, until a person has decided", async () => {
  await using world = await createWorld();
  const { db } = world;
  const marco = await world.hire("marco");
  await queueMail(db);
  await queueMail(db);
  const queue = mailQueue(db);
  const [known, decided] = await queue.claim(request("worker", 2));
  if (!known || !decided) throw new Error("nothing was claimed");
  await queue.record([known, decided].map((held) => ({ ...handedOver(held), state: "in_doubt" })));
  await outbox(db, mailDomain).decide(decided.id, { state: "queued", by: marco.id, at: now() });
  await queue.record([handedOver(known), handedOver(decided)]);

  expect(await statesOf(db)).toEqual({ handed_over: 1, queued: 1 });
});

test("a domain that has had its share is passed over, and keeps its place", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await queueMail(db, { to: { name: "A", address: "a@busy.test" } });
  await queueMail(db, { to: { name: "B", address: "b@Other.test" } });
  const queue = mailQueue(db);
  const claimed = await queue.claim({ ...request("worker", 5), pausedDomains: ["busy.test"] });

  expect(claimed.map(({ domain }) => domain)).toEqual(["other.test"]);
});

test("claiming from a million mails uses the index of what is due", async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await db.raw(
    `insert into messages (id, kind, recipient_name, recipient_address, locale, props, state, message_id,
       due_at, dated_at, created_at, handed_over_at)
     select gen_random_uuid(), 'update', 'A', 'a@example.test', 'en', '{}',
       case when n % 1000 = 0 then 'queued' else 'handed_over' end, n::text, now(), now(), now(), now()
     from generate_series(1, 50000) n`,
  );
  await db.raw("analyze messages");
  const { rows } = await db.raw(
    `explain select id from messages where state = 'queued' and due_at <= now()
      order by due_at, position limit 100 for update skip locked`,
  );
  expect(JSON.stringify(rows)).toContain("messages_due");
});
