import { expect, test } from "vitest";
import { logContact } from "#app/operations/cases/log-contact.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { watchServiceLevels } from "#app/operations/clock/watch-service-levels.ts";
import { putRight } from "#test/support/cases.ts";
import { createWorld, resolutionParts, type World } from "#test/support/world.ts";

const levels = (world: World, caseId: string, metric: string) =>
  world.db("service_levels").where({ case_id: caseId, metric }).orderBy("id");
const said = { body: "We have the part.", visibility: "customer" } as const;

test("R27: the acknowledgement is no first word; a person's update or call is", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  expect(await levels(world, id, "first-word")).toMatchObject([{ met_at: null }]);
  world.clock.now = new Date("2026-03-04T10:00:00Z");
  const call = { direction: "out", channel: "phone", words: "Called her." } as const;
  await logContact(world.services, reference, call, marco);
  expect(await levels(world, id, "first-word")).toMatchObject([
    { met_at: world.clock.now, breached_at: null },
  ]);
});

test("R6: each word meets its round of the next word and starts another, due when the page says", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference, nextUpdateDueAt } = await world.open(marco);
  world.clock.now = new Date("2026-03-05T10:00:00Z");
  await postUpdate(world.services, reference, said, marco);
  const { next_update_due_at: dueAt } = await world.db("case_files").where({ id }).first();
  expect(await levels(world, id, "next-word")).toMatchObject([
    { deadline: nextUpdateDueAt, met_at: world.clock.now },
    { deadline: dueAt, met_at: null },
  ]);
});

test("R9: an answer is measured from the first message nobody answered", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  const first = world.clock.now;
  await writeToOwner(world.services, id, { words: "News?" });
  world.clock.now = new Date("2026-03-04T11:00:00Z");
  await writeToOwner(world.services, id, { words: "Hello?" });
  expect(await levels(world, id, "customer-reply")).toMatchObject([{ started_at: first }]);
  await postUpdate(world.services, reference, said, marco);
  expect(await levels(world, id, "customer-reply")).toMatchObject([{ met_at: world.clock.now }]);
});

test("R10: warned before, breached after, once each under three workers; a person is told", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id } = await world.open(marco);
  expect(await watchServiceLevels(world.services)).toBe(0);
  const [first] = await levels(world, id, "first-word");
  const sweep = () => Promise.all([1, 2, 3].map(() => watchServiceLevels(world.services)));
  world.clock.now = first.warn_at;
  await sweep();
  world.clock.now = first.deadline;
  await sweep();
  const notes = async (type: string) =>
    (await world.db("case_events").where({ case_id: id, type })).map(({ data }) => data.metric);
  expect(await notes("service-level-warned")).toEqual(["first-word"]);
  expect(await notes("service-level-breached")).toEqual([]);
  world.clock.now = new Date(first.deadline.getTime() + 1);
  await sweep();
  expect(await notes("service-level-breached")).toEqual(["first-word"]);
  expect(await watchServiceLevels(world.services)).toBe(0);
  const told = await world.db("case_events").where({ case_id: id, type: "staff-alerted" }).first();
  expect(told.data).toMatchObject({ staffId: marco.id });
  const raised = await world.db("case_events").where({ type: "trigger-raised" }).pluck("data");
  expect(raised.map(({ trigger }) => trigger)).toContain("no-first-word");
});

test("R27: late is late though nobody had looked meanwhile, and stays so", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  world.clock.now = new Date("2026-03-30T10:00:00Z");
  await putRight(world.services, reference, resolutionParts, marco);
  const rows = await world.db("service_levels").where({ case_id: id }).orderBy("metric");
  expect(rows.map(({ metric, breached_at: at }) => [metric, at])).toEqual([
    ["first-word", world.clock.now],
    ["next-word", world.clock.now],
    ["resolution", world.clock.now],
  ]);
  expect(await watchServiceLevels(world.services)).toBe(0);
  expect(
    (await world.happened(id)).filter((type) => type === "service-level-breached"),
  ).toHaveLength(3);
});
