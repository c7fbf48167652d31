import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readBackFirst } from "#app/domain/cases/read-back.ts";
import { deskCasePage } from "#app/operations/views/desk/case-page.ts";
import { AccommodationAnswer } from "#app/web/api/accommodation-answer.ts";
import { CaseAnswer } from "#app/web/api/case-answer.ts";
import * as examples from "#app/web/api/document-examples.ts";
import { type ApiWorld, startApiWorld } from "./api-world.ts";

const asked = examples.askAccommodation;

/** A case owned by somebody else than the one whose key asks for money. */
async function askFor(world: ApiWorld) {
  const { reference } = await world.open();
  await world.post(`/cases/${reference}/read-back`, { confirmed: true });
  const told = await world.post(`/cases/${reference}/accommodations`, asked);
  return { reference, told, id: told.body.id as string };
}

test("CONTRACT: one life of a case through the API: update, contact, accommodation, resolution", async () => {
  await using world = await startApiWorld();
  const { reference, id } = await world.open();
  const path = `/cases/${reference}`;
  const update = await world.post(`${path}/updates`, examples.postUpdate);
  expect([update.status, CaseAnswer.parse(update.body).status]).toEqual([201, "working"]);
  expect((await world.post(`${path}/contacts`, examples.logContact)).status).toBe(201);
  for (const early of ["accommodations", "resolution"] as const) {
    const body = early === "resolution" ? examples.resolveCase : asked;
    const told = await world.post(`${path}/${early}`, body);
    expect([told.status, told.body.title]).toEqual([409, readBackFirst]);
  }
  expect((await world.post(`${path}/read-back`, {})).status).toBe(422);
  expect((await world.post(`${path}/read-back`, examples.settleReadBack)).status).toBe(200);
  const wish = await world.post(`${path}/accommodations`, asked);
  expect(wish.status).toBe(201);
  expect(AccommodationAnswer.parse(wish.body)).toMatchObject({
    amountMinor: 2500,
    state: "requested",
  });
  await world
    .db("case_files")
    .where({ id })
    .update({ owner_id: (await world.hire("lead")).id });
  const approved = await world.post(
    `/accommodations/${wish.body.id}/approve`,
    {},
    { secret: world.financeSecret },
  );
  expect([approved.status, AccommodationAnswer.parse(approved.body).state]).toEqual([
    200,
    "issued",
  ]);
  const resolved = await world.post(`${path}/resolution`, examples.resolveCase);
  expect([resolved.status, CaseAnswer.parse(resolved.body).status]).toEqual([201, "resolved"]);
  const kinds = await world.db("messages").where({ case_id: id }).orderBy("position").pluck("kind");
  expect(kinds).toEqual(["acknowledgement", "update", "resolution"]);
  const actors = await world.db("case_events").where({ case_id: id }).distinct("actor_kind");
  expect(actors).toEqual([{ actor_kind: "api" }]);
});

test("CONTRACT: a note for staff writes no mail, names its key on the desk, and never reaches the customer", async () => {
  await using world = await startApiWorld();
  const { reference, id, statusUrl } = await world.open();
  const note = { body: "Their dispatcher is silent again.", visibility: "staff" };
  expect((await world.post(`/cases/${reference}/updates`, note)).status).toBe(201);
  expect(await world.db("messages").where({ case_id: id }).pluck("kind")).toEqual([
    "acknowledgement",
  ]);
  const story = (await deskCasePage(world.services, reference))?.story ?? [];
  const who = story.filter(({ mail }) => !mail).map((entry) => entry.who);
  expect(new Set(who)).toEqual(new Set(["Kim the agent, by the program “test”"]));
  const page = await (await world.app.fetch(new URL(statusUrl).pathname)).text();
  expect(page).toContain("The printer prints nothing");
  expect(page).not.toMatch(/by the program|keyId|dispatcher/);
});

test("R19: a resolution without its parts is refused, each part named, nothing changed", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const told = await world.post(`/cases/${reference}/resolution`, { fault: "ours", apology: " " });
  expect(told.status).toBe(422);
  expect(told.body.errors.map((each: { field: string }) => each.field).sort()).toEqual([
    "apology",
    "howPutRight",
    "thanks",
    "whatWentWrong",
    "whyNotAgain",
  ]);
  expect((await world.get(`/cases/${reference}`)).body.status).toBe("received");
});

test("HTTP: If-Match refuses a change of what has changed since (412), and lets the newest pass", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const path = `/cases/${reference}`;
  const old = (await world.get(path)).headers.get("etag") ?? "";
  const first = await world.post(
    `${path}/updates`,
    { body: "One.", visibility: "customer" },
    {
      headers: { "If-Match": old },
    },
  );
  expect(first.status).toBe(201);
  for (const etag of [old, `W/${first.headers.get("etag")}`, '"x"', "2"]) {
    const sent = { headers: { "If-Match": etag } };
    const late = await world.post(
      `${path}/updates`,
      { body: "Two.", visibility: "customer" },
      sent,
    );
    expect([etag, late.status]).toEqual([etag, 412]);
  }
  for (const etag of [first.headers.get("etag") ?? "", "*"]) {
    const sent = { headers: { "If-Match": `"0", ${etag}` } };
    const now = await world.post(`${path}/contacts`, examples.logContact, sent);
    expect([etag, now.status]).toEqual([etag, 201]);
  }
});

test("HTTP: of ten changes to one version, one passes", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const etag = (await world.get(`/cases/${reference}`)).headers.get("etag") ?? "";
  const told = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      world.post(
        `/cases/${reference}/updates`,
        { body: `Word ${n}.`, visibility: "customer" },
        { headers: { "If-Match": etag } },
      ),
    ),
  );
  expect(told.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(told.filter(({ status }) => status === 412)).toHaveLength(9);
});

test("AZ-5: nobody decides on their own request, nor for a case they own, whatever the key may", async () => {
  await using world = await startApiWorld();
  const { id, told } = await askFor(world);
  expect(told.status).toBe(201);
  const { finance, financeSecret, db } = world;
  const approve = () => world.post(`/accommodations/${id}/approve`, {}, { secret: financeSecret });
  await db("staff").where({ id: world.agent.id }).update({ role: "finance" });
  const own = await world.post(`/accommodations/${id}/approve`, {});
  expect([own.status, own.body.type]).toEqual([403, "urn:amends:problem:own-request"]);
  await db("case_files").update({ owner_id: finance.id, deputy_id: null });
  const owned = await approve();
  expect([owned.status, owned.body.type]).toEqual([403, "urn:amends:problem:own-case"]);
  await db("case_files").update({ owner_id: world.agent.id });
  expect((await approve()).status).toBe(200);
});

test("MON-3: two who decide at one instant have one outcome; a decline needs its reason, less its amount", async () => {
  await using world = await startApiWorld();
  const { id } = await askFor(world);
  const other = await world.giveKey((await world.hire("finance")).id);
  const unsaid = await world.post(`/accommodations/${id}/decline`, {}, { secret: other });
  expect([unsaid.status, unsaid.body.errors[0].field]).toEqual([422, "note"]);
  const toFinance = { secret: world.financeSecret };
  const below = await world.post(`/accommodations/${id}/approve`, { amount: "-5" }, toFinance);
  const message = "Write an amount above zero, without a minus.";
  expect([below.status, below.body.errors]).toEqual([422, [{ field: "amount", message }]]);
  const [approved, declined] = await Promise.all([
    world.post(`/accommodations/${id}/approve`, {}, { secret: world.financeSecret }),
    world.post(`/accommodations/${id}/decline`, examples.decline, { secret: other }),
  ]);
  expect([approved.status, declined.status].sort()).toEqual([200, 409]);
  const late = { secret: world.financeSecret, headers: { "If-Match": '"1"' } };
  expect((await world.post(`/accommodations/${id}/approve`, {}, late)).status).toBe(412);
});

test("AZ-2: what is not there is 404, whatever its name looks like", async () => {
  await using world = await startApiWorld();
  const strange = [
    "AM-0000-0000",
    "AM-XXXX",
    "1",
    "'; drop table case_files; --",
    "%00",
    "..%2f..",
    "😀",
  ];
  for (const name of strange) {
    const path = `/cases/${name.startsWith("%") || name.includes("%2f") ? name : encodeURIComponent(name)}`;
    const got = await world.get(path);
    expect([name, got.status, got.headers.get("content-type")]).toEqual([
      name,
      404,
      "application/problem+json",
    ]);
    expect((await world.post(`${path}/updates`, examples.postUpdate)).status).toBe(404);
  }
  for (const id of [randomUUID(), "1", "null", "'"]) {
    const sent = { secret: world.financeSecret };
    const told = await world.post(`/accommodations/${encodeURIComponent(id)}/approve`, {}, sent);
    expect([id, told.status]).toEqual([id, 404]);
  }
  expect((await world.get("/nothing-here")).status).toBe(404);
});
