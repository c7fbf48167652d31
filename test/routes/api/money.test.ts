import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AccommodationAnswer } from "#app/web/api/accommodation-answer.ts";
import { askAccommodation, changeAccommodation } from "#app/web/api/document-examples.ts";
import { LedgerAnswer } from "#app/web/api/ledger-list.ts";
import { type ApiWorld, startApiWorld } from "./api-world.ts";

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** A request of the agent's key, on a case somebody else owns. */
async function asked(wish: Record<string, unknown> = {}) {
  const { reference, id } = await world.open();
  await world.post(`/cases/${reference}/read-back`, { confirmed: true });
  const told = await world.post(`/cases/${reference}/accommodations`, {
    ...askAccommodation,
    ...wish,
  });
  const { id: ownerId } = await world.hire("lead");
  await world.db("case_files").where({ id }).update({ owner_id: ownerId });
  return { id: told.body.id as string, etag: told.headers.get("etag") ?? "" };
}

type Sent = { readonly key?: string; readonly etag?: string; readonly secret?: string };

function change(id: string, body: unknown, { key, etag, secret }: Sent = {}) {
  const headers = {
    ...(key ? { "Idempotency-Key": key } : {}),
    ...(etag ? { "If-Match": etag } : {}),
  };
  const text = JSON.stringify(body);
  const sent = { text, headers, ...(secret ? { secret } : {}) };
  return world.send("PATCH", `/accommodations/${id}`, sent);
}

const approve = (id: string) =>
  world.post(`/accommodations/${id}/approve`, {}, { secret: world.financeSecret });
const ledger = (query: string, headers: Record<string, string> = {}) =>
  world.get(`/ledger?${query}`, { secret: world.financeSecret, headers });

test("MON-5: a request is changed as it was read: a new one in its place, once, and a yes to the old one falls", async () => {
  const { id, etag } = await asked();
  const changed = await change(id, changeAccommodation, { key: "once", etag });
  expect(changed.status, changed.text).toBe(201);
  expect(AccommodationAnswer.parse(changed.body)).toMatchObject({
    ...{ amountMinor: 4000, kind: "credit", currency: "EUR", state: "requested", replaces: id },
    why: changeAccommodation.why,
  });
  const again = await change(id, changeAccommodation, { key: "once", etag });
  expect([again.status, again.text]).toEqual([201, changed.text]);
  expect((await change(id, { amount: "50" }, { etag })).status).toBe(412);
  expect((await change(id, { amount: "50" })).body.type).toBe(
    "urn:amends:problem:changed-meanwhile",
  );
  const old = await world.get(`/accommodations/${id}`);
  expect([old.status, old.body.state]).toEqual([200, "withdrawn"]);

  const next = changed.body.id as string;
  expect(old.headers.get("etag")).not.toBe(changed.headers.get("etag"));
  const same = await change(next, { amount: "40.00" });
  expect([same.status, same.body.id]).toEqual([200, next]);
  const others = await world.giveKey((await world.hire("agent")).id);
  expect((await change(next, { amount: "1" }, { secret: others })).status).toBe(403);
  expect((await approve(next)).body.state).toBe("issued");
  const late = await change(next, { amount: "41" });
  expect([late.status, late.body.type]).toEqual([409, "urn:amends:problem:too-late"]);
});

test("MON-2: what is wrong with a change is named, each field, and nothing is changed", async () => {
  const { id } = await asked();
  for (const [wish, field] of [
    [{ amount: "-1" }, "amount"],
    [{ amount: "1.234" }, "amount"],
    [{ currency: "XXX" }, "currency"],
    [{ currency: "JPY" }, "amount"],
    [{ kind: "replacement" }, "what"],
    [{ state: "approved" }, "state"],
  ] as const) {
    const told = await change(id, wish);
    expect([told.status, told.body.errors?.[0]?.field]).toEqual([422, field]);
  }
  expect((await world.get(`/accommodations/${id}`)).body).toMatchObject({ version: 1 });
  expect((await world.send("PUT", `/accommodations/${id}`, { text: "{}" })).status).toBe(405);
});

test("EXP-2: the books come page by page and as a file, the same to the cent; who took them is written down", async () => {
  for (const amount of ["3.10", "3.20", "3.30"]) await approve((await asked({ amount })).id);
  const items: { id: number; amountMinor: number; currency: string }[] = [];
  let next: string | null = "";
  while (next !== null) {
    const told = await ledger(`month=2026-03&limit=4${next && `&cursor=${next}`}`);
    expect(told.status, told.text).toBe(200);
    const page = LedgerAnswer.parse(told.body);
    expect(page.items.length).toBeLessThanOrEqual(4);
    items.push(...page.items);
    ({ next } = page);
  }
  const rows: unknown[] = await world.db("ledger_entries").orderBy("id").pluck("id");
  expect(items.map(({ id }) => id)).toEqual(rows.map(Number));
  expect(items.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
  const file = await ledger("month=2026-03", { Accept: "text/csv" });
  expect(file.headers.get("content-type")).toContain("text/csv");
  const lines: Record<string, string>[] = parse(file.text, { columns: true, bom: true });
  const cents = ({ debit, credit }: Record<string, string>) =>
    Math.round((Number(debit || 0) - Number(credit || 0)) * 100);
  expect(lines.map(cents)).toEqual(items.map(({ amountMinor }) => amountMinor));
  const issued = LedgerAnswer.parse((await ledger("month=2026-03&step=issued")).body).items;
  expect(issued.length).toBeGreaterThan(0);
  expect(new Set(issued.map(({ step }) => step))).toEqual(new Set(["issued"]));
  const taken = await world.db("audit_log").where({ action: "ledger-exported" });
  expect(taken.map(({ actor_kind }) => actor_kind)).toEqual(["api", "api", "api"]);
});

test("EXP-2: a month that is none, a made-up cursor, an unknown filter: each named, 400", async () => {
  for (const [query, field] of [
    ["", "month"],
    ["month=2026-13", "month"],
    ["month=2026-03&cursor=x", "cursor"],
    ["month=2026-03&limit=0", "limit"],
    ["month=2026-03&step=stolen", "step"],
    ["month=2026-03&from=2026", "from"],
  ] as const) {
    const told = await ledger(query);
    expect([query, told.status, told.body.errors?.[0]?.field]).toEqual([query, 400, field]);
  }
  expect((await world.post("/ledger", {}, { secret: world.financeSecret })).status).toBe(405);
});
