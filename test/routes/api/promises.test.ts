import { expect, test } from "vitest";
import { type ApiWorld, startApiWorld } from "./api-world.ts";

const wish = {
  what: "A technician calls you",
  dueAt: "2026-03-06T12:00:00Z",
  certainty: "certain",
};

async function promise(world: ApiWorld, change: Record<string, unknown> = {}) {
  const { reference } = await world.open();
  const told = await world.post(`/cases/${reference}/promises`, { ...wish, ...change });
  expect(told.status).toBe(201);
  return told.body;
}

test("R7: a promise is made, moved with its reason, and kept by the one in its place", async () => {
  await using world = await startApiWorld();
  const made = await promise(world);
  expect(made).toMatchObject({ state: "open", dueFrom: null, dueAt: "2026-03-06T12:00:00.000Z" });
  const move = { ...wish, what: undefined, dueAt: "2026-03-09T12:00:00Z", because: "No part yet." };
  const moved = await world.post(`/promises/${made.id}/move`, move);
  expect(moved.body).toMatchObject({ movedFrom: made.id, dueAt: "2026-03-09T12:00:00.000Z" });
  const kept = await world.post(`/promises/${moved.body.id}/keep`, {});
  expect(kept.body).toMatchObject({ state: "kept" });
  const gone = await world.post(`/promises/${made.id}/keep`, {});
  expect([gone.status, gone.body.type]).toEqual([409, expect.stringContaining("already-moved")]);
});

test("R7: it is taken back in time; past its time it is broken, and can be released", async () => {
  await using world = await startApiWorld();
  const because = { because: "The part is no longer made." };
  const early = await promise(world);
  const withdrawn = await world.post(`/promises/${early.id}/withdraw`, because);
  expect(withdrawn.body).toMatchObject({ state: "withdrawn", ...because });
  const late = await promise(world);
  world.clock.now = new Date("2026-03-06T12:00:01Z");
  expect((await world.post(`/promises/${late.id}/withdraw`, because)).status).toBe(409);
  await world.post(`/promises/${late.id}/move`, {
    dueAt: "2026-03-09T12:00:00Z",
    certainty: "certain",
    ...because,
  });
  const again = await world.post(`/promises/${late.id}/release`, because);
  expect([again.status, again.body.type]).toEqual([
    409,
    expect.stringContaining("already-replaced"),
  ]);
});

test("SCN-4: the same promise with one Idempotency-Key, twice at once, is one promise and one mail", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const press = () =>
    world.post(`/cases/${reference}/promises`, wish, { headers: { "Idempotency-Key": "k-1" } });
  const [one, two] = await Promise.all([press(), press()]);
  expect(two.text).toBe(one.text);
  expect(await world.db("customer_promises").pluck("id")).toEqual([one.body.id]);
  expect(await world.db("messages").where({ kind: "promise-made" })).toHaveLength(1);
});

test.each([
  ["promises", { ...wish, dueAt: "2026-03-04T11:00:00Z" }, "dueAt"],
  ["promises", { ...wish, dueFrom: "2026-03-07T12:00:00Z" }, "dueFrom"],
  ["promises", { ...wish, certainty: "surely" }, "certainty"],
  ["steps", { what: "Send the label", doer: "customer" }, "why"],
  ["partners", { partner: "Nobody Ltd", asked: "Call her." }, "partner"],
])("bad input to %s names the field, and writes nothing", async (door, body, field) => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const told = await world.post(`/cases/${reference}/${door}`, body);
  expect(told.status).toBe(422);
  expect(told.body.errors.map((each: { field: string }) => each.field)).toEqual([field]);
  for (const table of ["customer_promises", "case_steps", "case_partners"]) {
    expect(await world.db(table)).toEqual([]);
  }
});

test("AZ: a key that may only read makes no promise, and what is none is not found", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const secret = await world.giveKey(world.agent.id, ["cases:read"]);
  expect((await world.post(`/cases/${reference}/promises`, wish, { secret })).status).toBe(403);
  expect((await world.post("/promises/not-an-id/keep", {})).status).toBe(404);
});

test("R7, R14: a step ends by the API: done with its promise, dropped where none is owed; said twice it is once", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const add = async (step: object) =>
    (await world.post(`/cases/${reference}/steps`, step)).body.id as string;
  const ours = await add({ ...wish, doer: "us" });
  const hers = await add({ what: "Send the label", doer: "customer", why: "It names the part." });
  const owed = await world.post(`/steps/${ours}/drop`, {});
  expect([owed.status, owed.body.type]).toEqual([
    409,
    expect.stringContaining("promise-still-owed"),
  ]);
  const headers = { "Idempotency-Key": "end-1" };
  const press = () => world.post(`/steps/${ours}/done`, {}, { headers });
  const [one, two] = await Promise.all([press(), press()]);
  expect(two.text).toBe(one.text);
  expect(one.body).toMatchObject({ id: ours, state: "done", promise: { state: "kept" } });
  const drop = () => world.post(`/steps/${hers}/drop`, {});
  expect((await drop()).body).toMatchObject({ id: hers, state: "dropped", promise: null });
  expect((await drop()).status).toBe(200);
  const over = await world.post(`/steps/${hers}/done`, {});
  expect([over.status, over.body.type]).toEqual([409, expect.stringContaining("already-ended")]);
  const told = await world.db("case_events").whereRaw("type like '%step-dropped'");
  expect(told.map(({ type, visibility }) => [type, visibility])).toEqual([
    ["her-step-dropped", "customer"],
  ]);
  expect((await world.post(`/steps/${reference}/done`, {})).status).toBe(404);
});
