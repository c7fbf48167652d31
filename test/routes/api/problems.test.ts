import { expect, test } from "vitest";
import { carryOnBroadcast } from "#app/operations/broadcasts/carry-on.ts";
import { BroadcastAnswer } from "#app/web/api/problems/broadcast-answers.ts";
import { KnownProblemAnswer } from "#app/web/api/problems/known-problem-answers.ts";
import { type ApiWorld, startApiWorld, type Told } from "./api-world.ts";

const aProblem = {
  title: "Helm 7 display goes dark",
  failure: "repair-failed",
  product: "Helm 7",
  words: { en: "Other owners of this display have told us the same." },
};
const found = {
  en: "We found why the display goes dark: a seal hardens. A new seal is on its way to you, at no cost.",
};

const kindOf = ({ status, body }: Told) => [status, body.type?.replace("urn:amends:problem:", "")];
const asRead = ({ headers }: Told) => ({ "If-Match": headers.get("etag") ?? "" });

/** A lead's key, a problem and cases of it. */
async function problemOn(world: ApiWorld, cases: number) {
  const secret = await world.giveKey((await world.hire("lead")).id);
  const noted = await world.post(
    "/problems",
    { ...aProblem, owner: world.agent.email },
    { secret },
  );
  const path = `/problems/${noted.body.id}`;
  const references: string[] = [];
  for (let at = 0; at < cases; at += 1) {
    const { reference } = await world.open();
    references.push(reference);
    await world.post(`${path}/cases`, { reference }, { secret });
  }
  return { secret, noted, path, references };
}

test("R24: a known problem through the API: noted, read page by page, changed as it was read, its cases linked", async () => {
  await using world = await startApiWorld();
  const { secret, noted, path, references } = await problemOn(world, 3);
  const first = KnownProblemAnswer.parse(noted.body);
  expect([noted.status, first.owner?.email, first.version]).toEqual([201, world.agent.email, 1]);
  const unknown = await world.post("/problems", { ...aProblem, owner: "no@x.test" }, { secret });
  expect([unknown.status, unknown.body.errors[0].field]).toEqual([422, "owner"]);
  const wrong = await world.post("/problems", { title: " ", failure: "bad", x: 1 }, { secret });
  expect(wrong.body.errors.map((each: { field: string }) => each.field).sort()).toEqual([
    "failure",
    "title",
    "words",
    "x",
  ]);

  const cause = { cause: "A seal hardens.", state: "workaround" };
  expect(kindOf(await world.post(path, cause, { secret }))).toEqual([428, "if-match-missing"]);
  const changed = await world.post(path, cause, { secret, headers: asRead(noted) });
  expect(changed.body).toMatchObject({ ...cause, title: aProblem.title, cases: 3, version: 2 });
  const late = await world.post(path, { cause: null }, { secret, headers: asRead(noted) });
  expect(kindOf(late)).toEqual([412, "changed-meanwhile"]);
  const cleared = await world.post(path, { cause: null }, { secret, headers: asRead(changed) });
  expect([cleared.body.cause, cleared.body.product]).toEqual([null, "Helm 7"]);

  const one = await world.get(`${path}/cases?limit=2`);
  const two = await world.get(`${path}/cases?limit=2&cursor=${one.body.next}`);
  const listed = [...one.body.items, ...two.body.items].map((each) => each.reference);
  expect([listed.toSorted(), two.body.next]).toEqual([references.toSorted(), null]);
  const off = await world.post(`${path}/cases/${references[0]}/unlink`, {}, { secret });
  expect([off.status, off.body.cases]).toEqual([200, 2]);
  expect((await world.post(`${path}/cases`, { reference: "AM-0" }, { secret })).status).toBe(422);
  const other = await world.post("/problems", { ...aProblem, title: "Another" }, { secret });
  const all = await world.get("/problems?limit=1");
  const rest = await world.get(`/problems?limit=1&cursor=${all.body.next}`);
  const ids = [...all.body.items, ...rest.body.items].map((each) => each.id);
  expect(ids.toSorted()).toEqual([first.id, other.body.id].toSorted());
  expect((await world.get("/problems?state=fixed")).body.items).toEqual([]);
});

test("R24, CMP-7: a broadcast through the API: read, its count said, sent once; beyond 25 by another person; steered", async () => {
  await using world = await startApiWorld({ env: { HOLD_SECONDS: "10" } });
  const { secret, path } = await problemOn(world, 2);
  const people = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => ({ name: "Ana", email: `ana${from + at}@x.test` }));
  const bad = await world.post(
    `${path}/affected`,
    { people: [{ name: "", email: "x" }] },
    { secret },
  );
  expect(bad.body.errors.map((each: { field: string }) => each.field)).toEqual([
    "people.0.name",
    "people.0.email",
  ]);
  const agents = await world.post(`${path}/affected`, { people: people(1) });
  expect(kindOf(agents)).toEqual([403, "role-may-not"]);
  await world.post(`${path}/affected`, { people: people(2) }, { secret });
  const blaming = { en: "You should have read the manual. It is only a minor issue." };
  const begun = { moment: "update", words: blaming };
  const written = await world.post(`${path}/broadcasts`, begun, { secret });
  const { look } = BroadcastAnswer.parse(written.body);
  expect(look?.audience).toEqual({
    ...{ cases: 2, affected: 2, languages: [{ language: "en", count: 4 }] },
  });
  expect(look?.reading).toContainEqual(expect.objectContaining({ level: "error", language: "en" }));
  expect(look?.mails[0]?.subject).toContain(look?.mails[0]?.reference);
  const at = `/broadcasts/${written.body.id}`;
  const send = (told: Told, count: number, by = secret) =>
    world.post(`${at}/send`, { count }, { secret: by, headers: asRead(told) });
  expect(kindOf(await send(written, 4))).toEqual([409, "reading-errors"]);
  const mended = await world.post(at, { words: found }, { secret, headers: asRead(written) });
  expect([mended.status, mended.body.moment, mended.body.look.reading]).toEqual([
    200,
    "update",
    [],
  ]);
  expect(kindOf(await send(written, 4))).toEqual([412, "changed-meanwhile"]);
  expect((await send(mended, 3)).body.errors[0].field).toBe("count");
  await world.post(`${path}/affected`, { people: people(30, 2) }, { secret });
  expect(kindOf(await send(mended, 34))).toEqual([403, "needs-second-person"]);
  const second = await world.hire("lead");
  const other = await world.giveKey(second.id);
  const sent = await send(mended, 34, other);
  expect(sent.body).toMatchObject({ state: "sending", recipients: 34, look: null });
  expect((await send(mended, 34, other)).status).toBe(200);
  const steer = (move: string) => world.post(`${at}/steer`, { move }, { secret: other });
  expect((await steer("pause")).body.state).toBe("paused");
  expect((await steer("resume")).body.state).toBe("sending");
  world.clock.now = new Date(world.clock.now.getTime() + 11_000);
  while (await carryOnBroadcast(world.services));
  const done = await world.get(at);
  expect(done.body).toMatchObject({ state: "done", progress: { told: 34, waiting: 0 } });
  expect(await world.db("messages").where({ kind: "update" }).count()).toEqual([{ count: 2 }]);
  expect(kindOf(await steer("stop"))).toEqual([409, "not-possible"]);
  // Whose program it was, down to the key: of the problem, of the sending, of each case that was told.
  const [key] = await world.db("api_keys").where({ staff_id: second.id });
  const by = (where: object) =>
    world.db("audit_log").where(where).distinct("actor_kind", "actor_id", "details");
  const sending = { actor_kind: "api", actor_id: second.id, details: { keyId: key.id } };
  expect(await by({ action: "broadcast-sent" })).toMatchObject([sending]);
  expect(await by({ action: "update-posted" })).toMatchObject([sending]);
  const noted = await by({ action: "problem-noted" });
  expect(noted).toMatchObject([{ actor_kind: "api", details: { keyId: expect.any(String) } }]);
  expect(noted[0].details.keyId).not.toBe(key.id);
});
