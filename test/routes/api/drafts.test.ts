import { expect, test } from "vitest";
import { releaseHeld } from "#app/operations/composer/release-held.ts";
import { markSensitive } from "#app/operations/composer/second-reading.ts";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { DraftAnswer } from "#app/web/api/drafts/draft-answers.ts";
import { type ApiWorld, startApiWorld, type Told } from "./api-world.ts";

const bad = { news: "You should have read the manual. It is only a minor issue.", next: "" };
const good = {
  news: "The board arrived this morning. Our technician fits it on Friday.",
  next: "",
};

/** A case with a draft on it, and short words for what is done to it. */
async function draftOn(world: ApiWorld, parts: object, secret = world.secret) {
  const { reference, id: caseId } = await world.open();
  const begun = await world.post(
    `/cases/${reference}/drafts`,
    { moment: "update", parts },
    { secret },
  );
  const path = `/cases/${reference}/drafts/${begun.body.id}`;
  const act = (what: string, body: object, told: Told, by: string | null = secret) =>
    world.post(`${path}${what}`, body, {
      secret: by,
      headers: { "If-Match": told.headers.get("etag") ?? "" },
    });
  return { reference, caseId, begun, path, act };
}

const kindOf = ({ status, body }: Told) => [status, body.type?.replace("urn:amends:problem:", "")];

test("R13: a draft through the API is read; its errors stop it, or are left with a reason; who only writes sends nothing", async () => {
  await using world = await startApiWorld({ env: { HOLD_SECONDS: "10" } });
  const drafter = await world.hire("drafter");
  const writes = await world.giveKey(drafter.id, ["cases:read", "drafts:write"]);
  const { reference, caseId, begun, path, act } = await draftOn(world, bad, writes);
  expect(begun.status).toBe(201);
  const first = DraftAnswer.parse(begun.body);
  expect([first.state, first.mail?.subject]).toEqual(["open", expect.stringContaining(reference)]);
  expect(first.mail?.preheader).not.toBe("");
  const stops = first.reading.filter((each) => each.stops);
  expect(stops.map(({ part }) => part)).toContain("news");
  expect(first.reading.every(({ why, playbook }) => why && /^R\d+/.test(playbook))).toBe(true);
  const again = { moment: "update", parts: bad };
  expect((await world.post(`/cases/${reference}/drafts`, again, { secret: writes })).status).toBe(
    200,
  );
  const other = { moment: "update", parts: good };
  expect(kindOf(await world.post(`/cases/${reference}/drafts`, other))).toEqual([
    409,
    "draft-there-already",
  ]);

  expect(kindOf(await act("/send", {}, begun))).toEqual([403, "scope-missing"]);
  const wide = await world.giveKey(drafter.id);
  expect(kindOf(await act("/send", {}, begun, wide))).toEqual([403, "role-may-not"]);
  expect(kindOf(await world.post(path, { parts: good }))).toEqual([428, "if-match-missing"]);

  const stopped = await act("/send", {}, begun, world.secret);
  expect(kindOf(stopped)).toEqual([409, "reading-errors"]);
  expect(stopped.body.errors.map((each: { field: string }) => each.field)).toContain("parts.news");
  expect(await world.db("messages").where({ case_id: caseId }).pluck("kind")).toEqual([
    "acknowledgement",
  ]);
  for (const { key: finding } of stops) {
    const reason = { finding, reason: "The maker has said so in writing." };
    expect((await act("/overrides", reason, begun)).status).toBe(200);
  }
  const kept = await world.db("reading_overrides").select("reason", "by_id");
  expect(kept).toHaveLength(stops.length);
  expect(kept[0]).toEqual({ reason: "The maker has said so in writing.", by_id: drafter.id });
  const sent = await act("/send", {}, begun, world.secret);
  expect([sent.status, sent.body.state]).toEqual([200, "held"]);
  world.clock.now = new Date(world.clock.now.getTime() + 11_000);
  await releaseHeld(world.services);
  const said = await world.db("case_events").where({ case_id: caseId, type: "update-posted" });
  expect(said).toMatchObject([{ actor_kind: "api", actor_id: world.agent.id }]);
});

test("CMP-6: held until a time or her morning, taken back, written anew by If-Match, thrown away; listed page by page", async () => {
  await using world = await startApiWorld({ env: { HOLD_SECONDS: "10" } });
  const { reference, caseId, begun, path, act } = await draftOn(world, good);
  const wrong = { moment: "promise-moved", parts: { dueAt: "soon", certainty: "yes", x: "" } };
  const told = await world.post(`/cases/${reference}/drafts`, wrong);
  expect(told.body.errors.map((each: { field: string }) => each.field).sort()).toEqual([
    "parts.certainty",
    "parts.dueAt",
    "parts.x",
  ]);
  const many = {
    "option1.title": "A repair",
    "option1.minutes": "many",
    "option1.amount": "a lot",
  };
  const unclear = await world.post(`/cases/${reference}/drafts`, {
    moment: "options",
    parts: many,
  });
  expect(unclear.body.errors.map((each: { field: string }) => each.field)).toEqual([
    "parts.option1.minutes",
    "parts.option1.amount",
  ]);
  expect((await act("/send", { when: "at" }, begun)).body.errors[0].field).toBe("at");
  const past = await act("/send", { when: "at", at: "2026-03-01T00:00:00Z" }, begun);
  expect([past.status, past.body.errors[0].field]).toEqual([422, "at"]);
  const held = await act("/send", { when: "morning" }, begun);
  expect([held.body.state, held.body.leavesAt]).toEqual([
    "held",
    expect.stringMatching(/^2026-03-05/),
  ]);
  const changed = await act(
    "",
    { parts: { news: "The board is here. We fit it on Friday." } },
    held,
  );
  expect([changed.status, changed.body.state, changed.body.version]).toEqual([200, "held", 2]);
  expect(kindOf(await act("", { parts: good }, held))).toEqual([412, "changed-meanwhile"]);
  const back = await act("/take-back", {}, changed);
  expect([back.status, back.body.state, back.body.leavesAt]).toEqual([200, "open", null]);
  const states = await world
    .db("messages")
    .where({ case_id: caseId, kind: "update" })
    .pluck("state");
  expect(states).toEqual(["cancelled"]);
  const promises = [{ what: "We fit it", dueAt: "2026-03-06T12:00:00Z", certainty: "certain" }];
  const promised = await act("", { promises }, back);
  expect(promised.body.promises).toMatchObject([{ what: "We fit it" }]);

  await world.post(`/cases/${reference}/drafts`, { moment: "delay", parts: {} });
  const one = await world.get(`/cases/${reference}/drafts?limit=1`);
  const two = await world.get(`/cases/${reference}/drafts?limit=1&cursor=${one.body.next}`);
  const momentsOf = ({ body }: Told) => body.items.map((each: { moment: string }) => each.moment);
  expect([momentsOf(one), momentsOf(two)].flat().sort()).toEqual(["delay", "update"]);
  expect((await act("/discard", {}, promised)).body.state).toBe("discarded");
  const rest = await world.get(`/cases/${reference}/drafts?state=open`);
  expect(momentsOf(rest)).toEqual(["delay"]);
  expect((await world.get(path)).body.state).toBe("discarded");
  const strange = await world.open();
  expect((await world.get(path.replace(reference, strange.reference))).status).toBe(404);
});

test("R13: on a sensitive case a key that wrote does not let go, nor through another case", async () => {
  await using world = await startApiWorld({ env: { HOLD_SECONDS: "10" } });
  const { reference, begun, act } = await draftOn(world, good);
  const agent = { kind: "api", id: world.agent.id } as const;
  const due = { dueAt: "2026-03-06T17:00:00.000Z", certainty: "certain" };
  const wish = MakePromise.parse({ what: "Sofia calls", ...due });
  const made = await makePromise(world.services, reference, wish, agent);
  if (!made.ok) throw new Error(made.reason);
  await markSensitive(world.services, reference, true, agent);
  expect(kindOf(await act("/send", {}, begun))).toEqual([409, "needs-second-reader"]);
  const handed = await act("/hand-over", {}, begun);
  expect(handed.body.state).toBe("second-reading");
  const ownOther = await world.giveKey(world.agent.id);
  expect(kindOf(await act("/approve", {}, handed, ownOther))).toEqual([403, "same-person"]);
  const lead = await world.giveKey((await world.hire("lead")).id);
  const edited = await act("", { parts: { next: "She calls you first." } }, handed);
  expect(kindOf(await act("/approve", {}, handed, lead))).toEqual([412, "changed-meanwhile"]);
  expect(kindOf(await act("/approve", {}, edited, lead))).toEqual([409, "not-with-second-reader"]);
  const anew = await act("/hand-over", {}, edited);
  expect((await act("/approve", {}, anew, lead)).body).toMatchObject({
    state: "held",
    approved: true,
  });

  const elsewhere = (await world.open()).reference;
  const parts = { why: "The part is late.", dueAt: "2026-03-09T12:00:00Z", certainty: "likely" };
  const through = { moment: "promise-moved", aboutId: made.promise.id, parts };
  const told = await world.post(`/cases/${elsewhere}/drafts`, through);
  expect([told.status, told.body.errors?.[0]?.field]).toEqual([422, "aboutId"]);
  expect((await world.post(`/cases/${reference}/drafts`, through)).status).toBe(201);
});
