import { expect, test } from "vitest";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { sayNothingNew } from "#app/operations/cases/say-nothing-new.ts";
import { OverrideCadence, overrideCadence } from "#app/operations/clock/override-cadence.ts";
import { setPolicy } from "#app/operations/clock/set-policy.ts";
import { setWorkingHours } from "#app/operations/clock/set-working-hours.ts";
import { createWorld, type StaffActor, type World } from "#test/support/world.ts";

const row = (world: World, id: string) => world.db("case_files").where({ id }).first();
const hours = (count: number) => ({ count, unit: "hours", counted: "around-the-clock" }) as const;

test("R6: a quicker cadence counts at once, a slower one from our next word on; its reason is kept", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference, nextUpdateDueAt } = await world.open(marco);
  const { services } = world;
  const quick = OverrideCadence.parse({ cadence: hours(2), reason: "The fair opens tomorrow." });
  expect(await overrideCadence(services, reference, quick, marco)).toMatchObject({ slower: false });
  expect((await row(world, id)).next_update_due_at).toEqual(new Date("2026-03-04T11:30:00Z"));
  const slow = OverrideCadence.parse({ cadence: hours(240), reason: "She is at sea." });
  expect(await overrideCadence(services, reference, slow, marco)).toMatchObject({ slower: true });
  expect((await row(world, id)).next_update_due_at).toEqual(new Date("2026-03-04T11:30:00Z"));
  await sayNothingNew(services, reference, marco);
  const after = await row(world, id);
  expect(after.next_update_due_at).toEqual(new Date("2026-03-14T09:30:00Z"));
  expect(after.cadence_override.reason).toBe("She is at sea.");
  expect(nextUpdateDueAt).not.toEqual(after.next_update_due_at);
  const kept = await world.db("case_events").where({ type: "cadence-overridden" }).pluck("data");
  expect(kept.map(({ reason }) => reason)).toEqual(["The fair opens tomorrow.", "She is at sea."]);
});

test.each([
  ["span-of-zero", { cadence: hours(0), reason: "Why" }],
  ["not-a-whole-number", { cadence: { ...hours(1), count: 1.5 }, reason: "Why" }],
])("R6: a cadence is refused: %s", async (reason, input) => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { reference } = await world.open(marco);
  const parsed = OverrideCadence.parse(input);
  expect(await overrideCadence(world.services, reference, parsed, marco)).toEqual({
    ok: false,
    reason,
  });
});

/** A team of night owls in Madrid, with a day off. */
async function giveHours(world: World, marco: StaffActor) {
  const [team] = await world.db("teams").returning("id");
  await world.db("staff").where({ id: marco.id }).update({ team_id: team.id });
  const shifts = [
    { from: "08:00", to: "12:00" },
    { from: "14:00", to: "18:00" },
  ];
  const week = { thursday: shifts, friday: shifts, saturday: shifts, sunday: shifts };
  const wanted = { timeZone: "Europe/Madrid", week, holidays: ["2026-03-28"] };
  return setWorkingHours(world.services, team.id, wanted, marco);
}

test("R6: a team's own shifts and holidays count, also over a change of the clocks", async () => {
  // Friday 27 March 2026, 17:00 in Madrid; Saturday is a holiday, the clocks change on Sunday.
  await using world = await createWorld(new Date("2026-03-27T16:00:00Z"));
  const marco = await world.hire("marco");
  expect(await giveHours(world, marco)).toEqual({ ok: true, warnings: [] });
  const { nextUpdateDueAt } = await world.open(marco, { severity: "high" });
  // Four hours: one on Friday, three on Sunday from eight, which is six in UTC by then.
  expect(nextUpdateDueAt).toEqual(new Date("2026-03-29T09:00:00Z"));
});

test("hours without an hour are refused, every fault at once; a year of holidays is a warning", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id } = await world.db("teams").first("id");
  const bad = {
    timeZone: "Europe/Nowhere",
    week: { monday: [{ from: "17:00", to: "09:00" }] },
    holidays: ["2026-02-30"],
  };
  const refused = await setWorkingHours(world.services, id, bad, marco);
  expect(refused).toMatchObject({
    reason: "hours-refused",
    problems: [
      { reason: "no-such-time-zone" },
      { reason: "shift-upside-down" },
      { reason: "not-a-day" },
    ],
  });
  const days = Array.from({ length: 60 }, (_, day) =>
    new Date(Date.UTC(2026, 5, 1 + day)).toISOString().slice(0, 10),
  );
  const idle = { timeZone: "UTC", week: { monday: [{ from: "09:00", to: "17:00" }] } };
  expect(
    await setWorkingHours(world.services, id, { ...idle, holidays: days }, marco),
  ).toMatchObject({ ok: true, warnings: [{ reason: "holidays-cover-everything" }] });
});

test("R5, R6: an important customer's policy sets her cadence, and the page and the measure agree", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const targets = {
    "first-word": hours(1),
    "next-word": hours(3),
    "customer-reply": hours(1),
    resolution: hours(72),
  };
  const policy = { severity: "normal", tier: "gold", targets, warnAtShare: 0.5 } as const;
  expect(await setPolicy(world.services, policy, marco)).toEqual({ ok: true });
  expect(await setPolicy(world.services, { ...policy, warnAtShare: 1 }, marco)).toMatchObject({
    problems: [{ reason: "warning-share-out-of-range" }],
  });
  const { id, reference, customerId } = await world.open(marco);
  await world.db("customers").where({ id: customerId }).update({ tier: "gold" });
  const said = { body: "We have the part.", visibility: "customer" } as const;
  await postUpdate(world.services, reference, said, marco);
  const dueAt = new Date("2026-03-04T12:30:00Z");
  expect((await row(world, id)).next_update_due_at).toEqual(dueAt);
  const level = await world
    .db("service_levels")
    .where({ case_id: id, metric: "next-word", met_at: null })
    .first();
  expect(level).toMatchObject({ deadline: dueAt, warn_at: new Date("2026-03-04T11:00:00Z") });
});
