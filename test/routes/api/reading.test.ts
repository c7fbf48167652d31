import { expect, test } from "vitest";
import * as examples from "#app/web/api/document-examples.ts";
import { type ApiWorld, aCase, startApiWorld, type Told } from "./api-world.ts";

const bad = { news: "You should have read the manual." };
const due = { dueAt: "2026-03-06T17:00:00Z", certainty: "likely" };

const kindOf = ({ status, body }: Told) => [status, body.type?.replace("urn:amends:problem:", "")];

test("R13: what a program says without a draft is read too: errors refuse it, or are left with a reason that is kept", async () => {
  await using world = await startApiWorld();
  const { reference, id: caseId } = await world.open();
  const say = (what: string, body: object) => world.post(`/cases/${reference}/${what}`, body);
  const update = { body: bad.news, visibility: "customer" };
  const tries = [
    say("updates", update),
    say("promises", { what: bad.news, ...due }),
    say("steps", { what: bad.news, doer: "us" }),
    say("options", { options: [{ title: bad.news }, { title: "A new one" }] }),
    say("appointments", { what: bad.news, slots: [] }),
  ];
  const fields = [];
  for (const told of await Promise.all(tries)) {
    expect(kindOf(told)).toEqual([422, "reading-errors"]);
    fields.push(told.body.errors[0].field);
  }
  expect(fields).toEqual(["body", "what", "what", "options", "what"]);
  const kinds = () => world.db("messages").where({ case_id: caseId }).pluck("kind");
  expect(await kinds()).toEqual(["acknowledgement"]);
  // A note for staff is no word to her.
  expect((await say("updates", { ...update, visibility: "staff" })).status).toBe(201);
  const left = await say("updates", { ...update, readingReason: "She asked us to quote it." });
  expect(left.status).toBe(201);
  expect(await kinds()).toEqual(["acknowledgement", "update"]);
  const kept = await world.db("case_events").where({ type: "reading-overridden" });
  expect(new Set(kept.map(({ data }) => data.reason))).toEqual(
    new Set(["She asked us to quote it."]),
  );
  const card = {
    ...update,
    body: "Here is a gift card for you.",
    readingReason: "She likes them.",
  };
  expect(kindOf(await say("updates", card))).toEqual([422, "reading-errors"]);
});

/** A promise, options and an appointment that stand on a case. */
async function standing(world: ApiWorld) {
  const { reference, id } = await world.open();
  const made = async (what: string, body: object) => {
    const told = await world.post(`/cases/${reference}/${what}`, body);
    expect([what, told.status]).toEqual([what, 201]);
    return told.body.id as string;
  };
  const times = { startsAt: "2026-03-09T08:00:00Z", endsAt: "2026-03-09T10:00:00Z" };
  return {
    ...{ reference, caseId: id },
    promise: await made("promises", { what: "Sofia calls you.", ...due }),
    options: await made("options", { options: [{ title: "A repair" }, { title: "A new one" }] }),
    visit: await made("appointments", { what: "Sofia changes the board", slots: [times] }),
  };
}

test("R3, R13: a program may write the first words of an acknowledgement; they are read before anything is written", async () => {
  await using world = await startApiWorld();
  const wish = { ...aCase(), externalRef: "shop:1" };
  const open = (more: object) => world.post("/cases", { ...wish, ...more });
  const stopped = await open({ firstWords: bad.news });
  expect(kindOf(stopped)).toEqual([422, "reading-errors"]);
  expect(stopped.body.errors[0].field).toBe("firstWords");
  expect(await world.db("case_files")).toEqual([]);
  const firstWords = "Lena, thank you for staying on the line.";
  const opened = await open({ firstWords });
  expect([opened.status, (await open({ firstWords })).status]).toEqual([201, 200]);
  expect(await world.db("messages").where({ case_id: opened.body.id })).toMatchObject([
    { kind: "acknowledgement", props: { around: { before: firstWords, after: "" } } },
  ]);
});

test("R13: what a program moves, takes back, cancels or resolves is read before the customer is told", async () => {
  await using world = await startApiWorld();
  const { reference, caseId, promise, options, visit } = await standing(world);
  const why = (because: string, more: object = {}) => ({ because, ...more });
  const doors: readonly (readonly [string, (because: string, more?: object) => object])[] = [
    [`/promises/${promise}/move`, (because, more) => why(because, { ...due, ...more })],
    [`/promises/${promise}/withdraw`, why],
    [`/promises/${promise}/release`, why],
    [`/options/${options}/withdraw`, why],
    [`/appointments/${visit}/cancel`, why],
  ];
  for (const [door, body] of doors) {
    const told = await world.post(door, body(bad.news));
    expect([door, ...kindOf(told)]).toEqual([door, 422, "reading-errors"]);
    expect(told.body.errors[0].field).toBe("because");
  }
  const resolve = (change: object) =>
    world.post(`/cases/${reference}/resolution`, { ...examples.resolveCase, ...change });
  const blamed = await resolve({ whyNotAgain: { known: true, words: bad.news } });
  expect(kindOf(blamed)).toEqual([422, "reading-errors"]);
  expect(blamed.body.errors.map((each: { field: string }) => each.field)).toContain(
    "whyNotAgain.words",
  );
  expect(await world.db("customer_promises").pluck("state")).toEqual(["open"]);
  const readingReason = "She asked us to quote it.";
  const moved = await world.post(`/promises/${promise}/move`, {
    ...why(bad.news, { dueAt: "2026-03-09T12:00:00Z", certainty: "likely" }),
    readingReason,
  });
  expect(moved.body).toMatchObject({ movedFrom: promise });
  const gone = await world.post(`/options/${options}/withdraw`, why("It is sold out."));
  expect([gone.status, gone.body.state]).toEqual([200, "withdrawn"]);
  const off = await world.post(`/appointments/${visit}/cancel`, why("Sofia is ill."));
  expect([off.status, off.body.state]).toEqual([200, "cancelled"]);
  expect((await world.post(`/options/${visit}/withdraw`, why("No."))).status).toBe(404);
  const kept = await world.db("case_events").where({ case_id: caseId, type: "reading-overridden" });
  expect(kept.map(({ data }) => data.reason)).toContain(readingReason);
});
