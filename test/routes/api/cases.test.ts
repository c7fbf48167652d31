import { expect, test } from "vitest";
import { CaseAnswer } from "#app/web/api/case-answer.ts";
import { CaseListAnswer } from "#app/web/api/case-list.ts";
import { aCase, startApiWorld } from "./api-world.ts";

test("CONTRACT: a POST opens a case, names its owner, and says when the next word comes", async () => {
  await using world = await startApiWorld();
  const told = await world.post("/cases", { ...aCase(), receivedAt: "2026-03-04T10:00:00+01:00" });
  expect(told.status).toBe(201);
  const answered = CaseAnswer.parse(told.body);
  expect(answered).toMatchObject({
    status: "received",
    receivedAt: "2026-03-04T09:00:00.000Z",
    owner: { email: world.agent.email },
    severity: "normal",
  });
  expect(answered.reference).toMatch(/^AM-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(Date.parse(answered.nextUpdateDueAt ?? "")).toBeGreaterThan(world.clock.now.getTime());
  expect(told.headers.get("location")).toBe(`/api/v1/cases/${answered.reference}`);
  const page = await fetch(answered.statusUrl ?? "");
  expect(page.status).toBe(200);
  const [mail] = await world.db("messages").where({ case_id: answered.id });
  expect(mail).toMatchObject({ kind: "acknowledgement", state: "queued" });
});

test("CONTRACT: the same externalRef again answers 200 and the same case, in parallel too", async () => {
  await using world = await startApiWorld();
  const body = { ...aCase(), externalRef: "shop:1" };
  const told = await Promise.all(Array.from({ length: 8 }, () => world.post("/cases", body)));
  expect(told.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
  expect(new Set(told.map((each) => each.body.id)).size).toBe(1);
  expect(await world.db("case_files").count({ count: "*" })).toEqual([{ count: 1 }]);
  expect(await world.db("messages").count({ count: "*" })).toEqual([{ count: 1 }]);
});

test("CONTRACT: a case is read by its reference, as people type it", async () => {
  await using world = await startApiWorld();
  const { reference, id } = await world.open();
  for (const typed of [reference, reference.toLowerCase(), reference.replace(/-/g, "")]) {
    const told = await world.get(`/cases/${typed}`);
    expect(told.status).toBe(200);
    expect(CaseAnswer.parse(told.body).id).toBe(id);
  }
});

test("HTTP: ETag and If-None-Match save reading what has not changed", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  for (const path of [`/cases/${reference}`, "/cases"]) {
    const etag = (await world.get(path)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^".+"$/);
    const again = await world.get(path, { headers: { "If-None-Match": etag } });
    expect([again.status, again.text]).toEqual([304, ""]);
  }
});

test("HTTP: a HEAD says what a GET says, without the words", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const told = await world.send("HEAD", `/cases/${reference}`);
  expect([told.status, told.text]).toEqual([200, ""]);
  expect(told.headers.get("etag")).toBe(
    (await world.get(`/cases/${reference}`)).headers.get("etag"),
  );
});

test("CONTRACT: the list pages by an opaque cursor, whole and without doubles, though all changed at one time", async () => {
  await using world = await startApiWorld();
  const opened = await Promise.all(Array.from({ length: 7 }, () => world.open()));
  const seen: string[] = [];
  let cursor: string | null = "";
  for (let pages = 0; cursor !== null && pages < 9; pages += 1) {
    const told = await world.get(
      `/cases?limit=3${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    const { items, next } = CaseListAnswer.parse(told.body);
    seen.push(...items.map(({ id }) => id));
    cursor = next;
  }
  expect(seen).toHaveLength(7);
  expect(new Set(seen)).toEqual(new Set(opened.map(({ id }) => id)));
});

test("CONTRACT: the list filters by status and by the time of the last change", async () => {
  await using world = await startApiWorld();
  const first = await world.open();
  world.clock.now = new Date("2026-03-05T12:00:00Z");
  const second = await world.open();
  await world.post(`/cases/${second.reference}/updates`, {
    body: "On it.",
    visibility: "customer",
  });
  const ids = async (query: string) =>
    (await world.get(`/cases?${query}`)).body.items.map((each: { id: string }) => each.id);
  expect(await ids("status=received")).toEqual([first.id]);
  expect(await ids("status=working")).toEqual([second.id]);
  expect(await ids("updatedSince=2026-03-05T00:00:00Z")).toEqual([second.id]);
  expect(await ids("updatedSince=2026-03-04T00:00:00Z")).toEqual([first.id, second.id]);
});

test("SCN-1: reading writes nothing: a link that ended is answered as null, not made anew", async () => {
  await using world = await startApiWorld();
  const { reference, id } = await world.open();
  const counts = () =>
    Promise.all(
      ["case_links", "case_events", "audit_log", "messages", "idempotency_keys"].map(
        async (table) => (await world.db(table).count({ count: "*" }))[0]?.count,
      ),
    );
  const before = await counts();
  await world.db("case_links").where({ case_id: id }).update({ revoked_at: world.clock.now });
  const told = await world.get(`/cases/${reference}`, { headers: { "Idempotency-Key": "a" } });
  expect(told.body.statusUrl).toBeNull();
  await world.get("/cases");
  await world.get("/openapi.json");
  expect(await counts()).toEqual(before);
});
