import { expect, test } from "vitest";
import * as examples from "#app/web/api/document-examples.ts";
import { aCase, startApiWorld } from "./api-world.ts";

const keyed = (key: string) => ({ headers: { "Idempotency-Key": key } });

test("CONTRACT: one Idempotency-Key sent ten times at once opens one case, and answers alike", async () => {
  await using world = await startApiWorld();
  const body = aCase();
  const told = await Promise.all(
    Array.from({ length: 10 }, () => world.post("/cases", body, keyed("one"))),
  );
  expect(told.map(({ status }) => status)).toEqual(Array(10).fill(201));
  expect(new Set(told.map(({ text }) => text)).size).toBe(1);
  expect(new Set(told.map(({ headers }) => headers.get("etag"))).size).toBe(1);
  const replayed = told.filter(({ headers }) => headers.get("idempotency-replayed") === "true");
  expect(replayed).toHaveLength(9);
  for (const table of ["case_files", "messages"]) {
    expect(await world.db(table).count({ count: "*" })).toEqual([{ count: 1 }]);
  }
});

test("CONTRACT: every POST honours the key: sent again, it changes nothing and answers the same", async () => {
  await using world = await startApiWorld();
  const { reference, id } = await world.open();
  await world.post(`/cases/${reference}/read-back`, { confirmed: true });
  const wish = await world.post(`/cases/${reference}/accommodations`, examples.askAccommodation);
  await world
    .db("case_files")
    .where({ id })
    .update({ owner_id: (await world.hire("lead")).id });
  const finance = { secret: world.financeSecret };
  const posts = [
    [`/cases/${reference}/updates`, examples.postUpdate, {}],
    [`/cases/${reference}/contacts`, examples.logContact, {}],
    [`/cases/${reference}/accommodations`, { ...examples.askAccommodation, amount: "5.00" }, {}],
    [`/accommodations/${wish.body.id}/approve`, examples.approve, finance],
    [`/cases/${reference}/resolution`, examples.resolveCase, {}],
  ] as const;
  const events = async () => (await world.db("case_events").count({ count: "*" }))[0]?.count;
  for (const [path, body, by] of posts) {
    const first = await world.post(path, body, { ...by, ...keyed(path) });
    expect([path, first.status]).toEqual([path, path.endsWith("approve") ? 200 : 201]);
    const before = await events();
    world.clock.now = new Date(world.clock.now.getTime() + 3_600_000);
    const again = await world.post(path, body, { ...by, ...keyed(path) });
    expect([path, again.status, again.text]).toEqual([path, first.status, first.text]);
    expect([path, await events()]).toEqual([path, before]);
  }
});

test("CONTRACT: the key with another body or on another address is refused (422)", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  await world.post(`/cases/${reference}/contacts`, examples.logContact, keyed("k"));
  for (const [path, body] of [
    [`/cases/${reference}/contacts`, { ...examples.logContact, words: "Something else." }],
    [`/cases/${reference}/updates`, examples.logContact],
    ["/cases", aCase()],
  ] as const) {
    const told = await world.post(path, body, keyed("k"));
    expect([path, told.status]).toEqual([path, 422]);
  }
  const ofAnother = await world.giveKey((await world.hire("agent")).id);
  const sent = { ...keyed("k"), secret: ofAnother };
  expect((await world.post("/cases", aCase(), sent)).status).toBe(201);
});

test("a refusal is not kept: once it is mended, the same key may try again", async () => {
  await using world = await startApiWorld();
  const { reference, id } = await world.open();
  await world.db("case_files").where({ id }).update({ status: "resolved" });
  const path = `/cases/${reference}/updates`;
  expect((await world.post(path, examples.postUpdate, keyed("k"))).status).toBe(409);
  await world.db("case_files").where({ id }).update({ status: "received" });
  const told = await world.post(path, examples.postUpdate, keyed("k"));
  expect([told.status, told.headers.get("idempotency-replayed")]).toEqual([201, null]);
});

test.each(["a b", "x".repeat(256), "naïve"])("a key that is none is refused: %j", async (key) => {
  await using world = await startApiWorld();
  const told = await world.post("/cases", aCase(), keyed(Buffer.from(key).toString("latin1")));
  expect([told.status, told.body.type]).toEqual([400, "urn:amends:problem:bad-idempotency-key"]);
});
