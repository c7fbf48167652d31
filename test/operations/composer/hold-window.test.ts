import { expect, test } from "vitest";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { discardDraft } from "#app/operations/composer/change-draft.ts";
import { releaseHeld } from "#app/operations/composer/release-held.ts";
import { saveDraft } from "#app/operations/composer/save-draft.ts";
import { markSensitive } from "#app/operations/composer/second-reading.ts";
import { takeBack } from "#app/operations/composer/take-back.ts";
import { putRight } from "#test/support/cases.ts";
import { resolutionParts } from "#test/support/world.ts";
import { composerWorld, fine } from "./composer-world.ts";

test("CMP-6: what was sent is held, and leaves when the hold is over; nothing is said before", async () => {
  await using world = await composerWorld();
  const sent = await world.send({ parts: fine });
  expect(sent.ok && sent.leavesAt).toEqual(new Date("2026-03-04T09:30:10Z"));
  expect(await world.messages()).toMatchObject([{ state: "held", kind: "update" }]);
  await world.pass(9);
  expect(await world.claim()).toEqual([]);
  expect(await world.said()).toEqual([]);

  await world.pass(1);
  expect(await world.said()).toHaveLength(1);
  const [mail, ...more] = await world.claim();
  expect(more).toEqual([]);
  expect(mail?.props).toMatchObject({ body: fine.news });
  const [first] = await world.db("messages").orderBy("position").limit(1);
  expect(mail?.inReplyTo).toBe(first.message_id);
  const [row] = await world.messages();
  expect(row).toMatchObject({ created_by: world.marco.id, dated_at: world.clock.now });
});

test("CMP-6: taken back, nothing leaves and the draft is open again, word for word", async () => {
  await using world = await composerWorld();
  const sent = await world.send({ parts: fine });
  const id = (sent.ok && sent.draft.id) || "";
  const back = await takeBack(world.services, id, world.marco);
  expect(back.ok && back.draft).toMatchObject({ state: "open", parts: fine });
  expect((await takeBack(world.services, id, world.marco)).ok).toBe(true);
  await world.pass(60);
  expect(await world.claim()).toEqual([]);
  expect(await world.messages()).toMatchObject([{ state: "cancelled" }]);
  expect(await world.said()).toEqual([]);
  expect(await world.happened(world.caseFile.id)).toContain("mail-taken-back");
});

test("CMP-5: edited while held, what was edited last is what leaves, once", async () => {
  await using world = await composerWorld();
  const draftId = "00000000-0000-4000-8000-000000000001";
  await world.send({ draftId, parts: fine });
  const better = { ...fine, news: "The part is here. Sofia fits it on Friday." };
  const kept = await world.save({ draftId, version: 1, parts: better });
  expect(kept.kept && kept.draft).toMatchObject({ state: "held", version: 2 });
  await world.pass(10);
  const mails = await world.claim();
  expect(mails.map(({ props }) => (props as { body: string }).body)).toEqual([better.news]);
  expect((await world.said())[0].data.body).toBe(better.news);
});

test("taking back against letting go, side by side, twenty times: one of them wins, never both", async () => {
  await using world = await composerWorld();
  for (let round = 0; round < 20; round += 1) {
    const news = `Word ${round} from us: the part is here.`;
    const sent = await world.send({ parts: { ...fine, news } });
    const id = (sent.ok && sent.draft.id) || "";
    world.clock.now = new Date(world.clock.now.getTime() + 10_000);
    const [back] = await Promise.all([
      takeBack(world.services, id, world.marco),
      releaseHeld(world.services),
      releaseHeld(world.services),
    ]);
    const said = await world.said();
    const wasSaid = said.some(({ data }) => data.body === news);
    const [row] = await world.db("messages").orderBy("position", "desc").limit(1);
    expect([wasSaid, row.state]).toEqual(back.ok ? [false, "cancelled"] : [true, "queued"]);
    await discardDraft(world.services, id);
  }
});

test("sent by a double click, it leaves once; and after it left, the same form says so quietly", async () => {
  await using world = await composerWorld();
  const draftId = "00000000-0000-4000-8000-000000000002";
  const both = await Promise.all([
    world.send({ draftId, parts: fine }),
    world.send({ draftId, parts: fine }),
  ]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  await world.pass(10);
  expect((await world.send({ draftId, parts: fine })).ok).toBe(true);
  await world.pass(10);
  expect(await world.claim()).toHaveLength(1);
});

test("what can no longer be said comes back as a draft, with the reason, and nothing leaves", async () => {
  await using world = await composerWorld();
  const sent = await world.send({ parts: fine });
  await world.db("case_files").update({ status: "closed", closed_at: world.clock.now });
  await world.pass(10);
  expect(await world.claim()).toEqual([]);
  const id = (sent.ok && sent.draft.id) || "";
  const draft = await world.services.transaction((store) => store.composedDrafts.find(id));
  expect(draft).toMatchObject({ state: "open", cameBack: "case-is-over", parts: fine });
  expect(await world.happened(world.caseFile.id)).toContain("draft-came-back");
});

test("R3: without an address it is held all the same, and becomes a call", async () => {
  await using world = await composerWorld();
  await world.db("customers").update({ email: null, phone: "+34 600 555 231" });
  await world.send({ parts: fine });
  expect(await world.messages()).toEqual([]);
  await world.pass(10);
  expect(await world.said()).toHaveLength(1);
  expect(await world.db("call_tasks").pluck("reason")).toEqual(["no-email"]);
});

test("in the customer's morning, on her clocks, the night they are moved", async () => {
  await using world = await composerWorld();
  await world.db("customers").update({ time_zone: "Europe/Madrid" });
  world.clock.now = new Date("2026-03-28T20:00:00Z");
  const sent = await world.send({ parts: fine }, world.marco, { when: "morning" });
  expect(sent.ok && sent.leavesAt).toEqual(new Date("2026-03-29T07:00:00Z"));
  await world.pass(60 * 60);
  expect(await world.claim()).toEqual([]);
});

test("two editors: a stale save or send is refused, and what both typed is still there", async () => {
  await using world = await composerWorld();
  const draftId = "00000000-0000-4000-8000-000000000003";
  await world.save({ draftId, parts: fine });
  const hers = { ...fine, news: "Ines writes: it is here, and fitted on Friday." };
  await saveDraft(
    world.services,
    world.reference,
    world.inputOf({ draftId, version: 1, parts: hers }),
    world.ines,
  );
  const mine = { ...fine, news: "Marco writes: it is here, and fitted on Monday." };
  const stale = await world.send({ draftId, version: 1, parts: mine });
  expect(stale).toMatchObject({ ok: false, reason: "edited-meanwhile", draft: { parts: hers } });
  await world.pass(60);
  expect(await world.claim()).toEqual([]);
  // Having seen hers, he decides.
  expect((await world.send({ draftId, version: 2, parts: mine })).ok).toBe(true);
});

test("a sensitive case: nothing goes round its second reader, not from a program and not while held", async () => {
  await using world = await composerWorld();
  await world.send({ parts: fine });
  await markSensitive(world.services, world.reference, true, world.marco);
  await world.pass(10);
  const program = { kind: "api", id: world.marco.id } as const;
  const update = { body: "It is here.", visibility: "customer" } as const;
  expect(await postUpdate(world.services, world.reference, update, program)).toMatchObject({
    reason: "needs-second-reader",
  });
  expect(await putRight(world.services, world.reference, resolutionParts, program)).toMatchObject({
    reason: "needs-second-reader",
  });
  expect(await world.claim()).toEqual([]);
  expect(await world.said()).toEqual([]);
});
