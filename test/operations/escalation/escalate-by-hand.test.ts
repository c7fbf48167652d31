import { expect, test } from "vitest";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { escalateByHand } from "#app/operations/escalation/escalate-by-hand.ts";
import { takeEscalation } from "#app/operations/escalation/take-escalation.ts";
import { takeEscalationsOfCase } from "#app/operations/escalation/take-escalations-of-case.ts";
import { casePage, everythingOf } from "#app/web/portal/pages.ts";
import { openLadderWorld } from "./ladder-world.ts";

const shown = { visibility: "customer" };

test("R8: escalated by hand it goes to that role at once, and the customer sees which and when", async () => {
  await using world = await openLadderWorld();
  const { id, reference, version } = await world.openCase();
  const wish = { to: "manager", because: "The part is nowhere to be had." } as const;
  const press = () => escalateByHand(world.services, reference, wish, world.marco);
  expect((await Promise.all([press(), press()])).map(({ ok }) => ok)).toEqual([true, true]);
  expect(await world.told(id)).toEqual(["by-hand: manager ada"]);
  const events = await world
    .db("case_events")
    .where({ case_id: id, ...shown })
    .orderBy("id");
  const last = events.at(-1);
  expect(last).toMatchObject({ type: "case-escalated", at: world.clock.now });
  expect(last.data).toMatchObject({ role: "manager", trigger: "by-hand" });
  expect(JSON.stringify(events)).not.toMatch(/nowhere|\bada\b/i);
  const { version: after } = await world.db("case_files").where({ id }).first();
  expect(after).toBeGreaterThan(version);
});

test("R10: her page says to which role it went, and names nobody", async () => {
  await using world = await openLadderWorld();
  const { id, reference } = await world.openCase();
  const wish = { to: "lead", because: "The part is nowhere to be had." } as const;
  await escalateByHand(world.services, reference, wish, world.marco);
  const page = await world.services.customerPages.load(id);
  const html = casePage(world.services.settings, everythingOf(page), world.clock.now);
  expect(html).toContain("We have escalated this to our team lead.");
  expect(html).not.toMatch(/lena|nowhere/i);
});

test("R8: “I have escalated this” in an update creates it; an offer, or a note, does not", async () => {
  await using world = await openLadderWorld();
  const { id, reference } = await world.openCase();
  const say = (body: string, visibility: "customer" | "staff" = "customer") =>
    postUpdate(world.services, reference, { body, visibility }, world.marco);
  await say("I can escalate this if you like.");
  await say("I have not escalated this yet.");
  await say("I have escalated this.", "staff");
  expect(await world.told(id)).toEqual([]);
  await say("The part is late. I have escalated this to our manager.");
  expect(await world.told(id)).toEqual(["by-hand: manager ada"]);
});

test("R10: one escalated by hand ends with a word from whoever took it, not before", async () => {
  await using world = await openLadderWorld();
  const { id, reference } = await world.openCase();
  const wish = { to: "lead", because: "She needs it for Saturday." } as const;
  const made = await escalateByHand(world.services, reference, wish, world.marco);
  if (!made.ok) throw new Error(made.reason);
  const say = async (body: string) => {
    world.clock.now = new Date(world.clock.now.getTime() + 60_000);
    await postUpdate(world.services, reference, { body, visibility: "customer" }, world.lena);
    await world.sweep();
  };
  await say("Still on it.");
  expect(await world.openClimbs(id)).toHaveLength(1);
  await takeEscalation(world.services, made.escalation.id, world.lena);
  await say("I drive it to you myself.");
  expect(await world.openClimbs(id)).toEqual([]);
});

test("R10: “I have it all” takes whatever nobody has of a case, each in the audit log, and pressed twice says it once", async () => {
  await using world = await openLadderWorld();
  const { id, reference } = await world.openCase();
  const because = "She needs it for Saturday.";
  for (const to of ["deputy", "lead", "manager"] as const) {
    await escalateByHand(world.services, reference, { to, because }, world.marco);
  }
  const [first] = await world.openClimbs(id);
  await takeEscalation(world.services, first?.id ?? "", world.ada);
  const press = (by = world.lena) => takeEscalationsOfCase(world.services, reference, by);
  const both = await Promise.all([press(), press()]);
  expect(both.map((each) => each.ok && each.taken).toSorted()).toEqual([0, 2]);
  expect(await press(world.ben)).toEqual({ ok: false, reason: "already-taken" });
  const climbs = await world.openClimbs(id);
  const takers = climbs.map(({ taken_by }) => taken_by);
  expect(takers.toSorted()).toEqual([world.ada.id, world.lena.id, world.lena.id].toSorted());
  const written = world.db("audit_log").where({ action: "escalation-taken" });
  const said = await written.whereRaw("details->>'escalationId' is not null").select("details");
  expect(new Set(said.map(({ details }) => details.escalationId)).size).toBe(3);
  expect(said).toHaveLength(3);
  // The ladder waits for her: nobody else is told before the time to mend is over.
  await world.sweepAt("2026-03-04T13:00:00Z");
  expect(await world.told(id)).toHaveLength(3);
});

test("a case that is over, or is not there, cannot be escalated", async () => {
  await using world = await openLadderWorld();
  const { id, reference } = await world.openCase();
  await world.db("case_files").where({ id }).update({ status: "resolved" });
  const wish = { to: "lead", because: "She needs it for Saturday." } as const;
  const press = (which: string) => escalateByHand(world.services, which, wish, world.marco);
  expect(await press(reference)).toEqual({ ok: false, reason: "case-is-over" });
  expect(await press("AM-0000-0000")).toEqual({ ok: false, reason: "not-found" });
});
