import { expect, test } from "vitest";
import { timetable } from "#app/jobs/timetable.ts";
import { askNamedPartner } from "#app/operations/partners/ask-named-partner.ts";
import { makePromise } from "#app/operations/promises/make-promise.ts";
import { createWorld, type World } from "#test/support/world.ts";

/** Everything that happens by itself, until nothing is left to do at this instant. */
async function runAllAt(world: World, instant: string) {
  world.clock.now = new Date(instant);
  for (const { name, batch } of timetable) {
    if (name !== "forget-ended-sessions") while (await batch(world.services));
  }
}

async function everythingSaid({ db }: World) {
  return {
    mails: await db("messages").orderBy("position").pluck("once"),
    alerts: await db("escalation_alerts").orderBy(["escalation_id", "step"]).select("step", "at"),
    climbs: await db("escalations").orderBy("key").pluck("key"),
    happened: await db("case_events").orderBy("id").pluck("type"),
  };
}

/** A case that gives every reason to speak: an overdue word, a promise broken, a partner silent. */
async function openNeglected(world: World) {
  const marco = await world.hire("marco");
  await world.hire("lena", "lead");
  const { reference } = await world.open(marco, { severity: "high" });
  const dueAt = new Date("2026-03-04T11:00:00Z");
  const wish = { what: "A technician calls.", dueAt, certainty: "certain" } as const;
  await makePromise(world.services, reference, wish, marco);
  const asked = { partner: "Brightfix", asked: "Visit her.", promisedAt: dueAt };
  await askNamedPartner(world.services, reference, asked, marco);
}

test("F19: the machine's clock goes back and on again, by an hour or a day: nothing is said twice", async () => {
  await using world = await createWorld();
  await openNeglected(world);
  await runAllAt(world, "2026-03-04T16:00:00Z");
  const said = await everythingSaid(world);
  expect(said.climbs.length).toBeGreaterThanOrEqual(3);
  for (const instant of ["2026-03-04T15:00:00Z", "2026-03-03T16:00:00Z", "2026-03-04T16:00:00Z"]) {
    await runAllAt(world, instant);
    expect(await everythingSaid(world)).toEqual(said);
  }
});

test("F19: it jumps ahead and back: each step of a ladder is told once, and goes on from there", async () => {
  await using world = await createWorld();
  await openNeglected(world);
  await runAllAt(world, "2026-03-04T16:00:00Z");
  await runAllAt(world, "2026-03-05T10:00:00Z");
  const ahead = await everythingSaid(world);
  await runAllAt(world, "2026-03-04T16:05:00Z");
  expect(await everythingSaid(world)).toEqual(ahead);
  await runAllAt(world, "2026-03-05T10:00:00Z");
  expect(await everythingSaid(world)).toEqual(ahead);
  await runAllAt(world, "2026-03-05T16:00:00Z");
  const { alerts, mails } = await everythingSaid(world);
  expect(alerts.length).toBeGreaterThan(ahead.alerts.length);
  expect(new Set(mails).size).toBe(mails.length);
});
