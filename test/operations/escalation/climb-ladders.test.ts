import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { climbLadders } from "#app/operations/escalation/climb-ladders.ts";
import { raiseMissing } from "#app/operations/escalation/raise-missing.ts";
import { takeEscalation } from "#app/operations/escalation/take-escalation.ts";
import { putRight } from "#test/support/cases.ts";
import { resolutionParts } from "#test/support/world.ts";
import { openLadderWorld } from "./ladder-world.ts";

const word = { body: "It is on the bench.", visibility: "customer" } as const;

test("R10: no first word climbs from the owner to the manager, a rung at a time, and the top is told again", async () => {
  await using world = await openLadderWorld();
  const { id } = await world.openCase();
  // A first word is owed within four working hours: by 13:30. Each rung has four more.
  await world.sweepAt("2026-03-04T13:30:00Z");
  expect(await world.told(id)).toEqual([]);
  await world.sweepAt("2026-03-04T13:31:00Z");
  await world.sweepAt("2026-03-05T09:30:00Z");
  await world.sweepAt("2026-03-05T09:32:00Z");
  await world.sweepAt("2026-03-05T13:33:00Z");
  await world.sweepAt("2026-03-06T09:34:00Z");
  await world.sweepAt("2026-03-06T13:35:00Z");
  const first = (await world.told(id)).filter((line) => line.startsWith("no-first-word"));
  expect(first).toEqual([
    "no-first-word: owner marco",
    "no-first-word: deputy ben",
    "no-first-word: lead lena",
    "no-first-word: manager ada",
    "no-first-word: manager ada",
  ]);
});

test("R10: whoever says “I have it” is left to it until the time to mend is over; then the next rung is told", async () => {
  await using world = await openLadderWorld();
  const { id } = await world.openCase();
  await world.sweepAt("2026-03-04T13:31:00Z");
  const [climb] = await world.openClimbs(id);
  const take = () => takeEscalation(world.services, climb?.id ?? "", world.ben);
  expect(await take()).toMatchObject({
    ok: true,
    escalation: { taken: { staffId: world.ben.id } },
  });
  expect(await take()).toMatchObject({ ok: true });
  expect(await takeEscalation(world.services, climb?.id ?? "", world.ada)).toEqual({
    ok: false,
    reason: "already-taken",
  });
  await world.sweepAt("2026-03-05T13:30:00Z");
  expect(await world.told(id)).toEqual(["no-first-word: owner marco"]);
  // Normal: one working day to mend it. Ben had it, so it goes past him to the lead.
  await world.sweepAt("2026-03-05T13:32:00Z");
  expect(await world.told(id)).toEqual(["no-first-word: owner marco", "no-first-word: lead lena"]);
});

test("R10: a word to the customer ends the climb, and nobody else is told", async () => {
  await using world = await openLadderWorld();
  const { id, reference } = await world.openCase();
  await world.sweepAt("2026-03-04T13:31:00Z");
  await postUpdate(world.services, reference, word, world.marco);
  await world.sweep();
  expect(await world.openClimbs(id)).toEqual([]);
  await world.sweepAt("2026-03-05T16:00:00Z");
  expect(await world.told(id)).toEqual(["no-first-word: owner marco"]);
  expect(await world.happened(id)).toContain("escalation-ended");
});

test("R6, R10: a word overdue climbs, once for each time that was shown", async () => {
  await using world = await openLadderWorld();
  const { id, reference } = await world.openCase();
  await postUpdate(world.services, reference, word, world.marco);
  await world.sweepAt("2026-03-06T09:31:00Z");
  await world.sweepAt("2026-03-06T09:32:00Z");
  expect(await world.told(id)).toEqual(["update-overdue: owner marco"]);
  await postUpdate(world.services, reference, { ...word, body: "Still there." }, world.marco);
  await world.sweepAt("2026-03-10T09:33:00Z");
  expect(await world.told(id)).toEqual([
    "update-overdue: owner marco",
    "update-overdue: owner marco",
  ]);
});

test("R10: who is away, or has left, is passed over", async () => {
  await using world = await openLadderWorld();
  const { id } = await world.openCase();
  await world.db("absences").insert({
    id: randomUUID(),
    staff_id: world.marco.id,
    from_at: "2026-03-04T12:00:00Z",
    recorded_at: "2026-03-04T12:00:00Z",
  });
  await world.db("staff").where({ name: "ben" }).update({ disabled_at: world.clock.now });
  await world.sweepAt("2026-03-04T13:31:00Z");
  expect(await world.told(id)).toEqual(["no-first-word: lead lena"]);
});

test("F20: eight workers at the same instant tell each step once, by one mail", async () => {
  await using world = await openLadderWorld();
  const cases = await Promise.all(Array.from({ length: 6 }, () => world.openCase()));
  for (const instant of ["2026-03-04T13:31:00Z", "2026-03-05T09:40:00Z"]) {
    world.clock.now = new Date(instant);
    const workers = Array.from({ length: 8 }, async () => {
      await raiseMissing(world.services);
      await climbLadders(world.services);
    });
    await Promise.all(workers);
    await world.sweep();
  }
  for (const { id } of cases) {
    expect(await world.told(id)).toEqual([
      "no-first-word: owner marco",
      "no-first-word: deputy ben",
    ]);
  }
  const mails = await world.db("messages").where({ kind: "escalation-alert" });
  expect(mails).toHaveLength(12);
});

test("a resolved case has no open climb", async () => {
  await using world = await openLadderWorld();
  const { id, reference } = await world.openCase();
  await world.sweepAt("2026-03-04T13:31:00Z");
  await putRight(world.services, reference, resolutionParts, world.marco);
  await world.sweep();
  expect(await world.openClimbs(id)).toEqual([]);
});

test("R25: an alert holds a reference, what, since when and the rung, and no word of the customer's", async () => {
  await using world = await openLadderWorld();
  const customer = { name: "Ana Duarte", email: "ana.secret@example.test", phone: "+351 555 0100" };
  const { reference } = await world.openCase({ customer });
  await world.sweepAt("2026-03-04T13:31:00Z");
  const [mail] = await world.db("messages").where({ kind: "escalation-alert" });
  expect(mail).toMatchObject({ recipient_address: "marco@shop.test", customer_id: null });
  expect(mail.props).toMatchObject({
    reference,
    about: "no-first-word",
    role: "owner",
    since: "2026-03-04T13:30:00.000Z",
    url: `https://status.example.test/desk/cases/${reference}#escalations`,
  });
  expect(JSON.stringify(mail.props)).not.toMatch(/Duarte|secret|0100|printer/i);
});
