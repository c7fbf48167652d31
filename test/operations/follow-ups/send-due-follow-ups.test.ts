import { expect, test } from "vitest";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { sendDueFollowUps } from "#app/operations/follow-ups/send-due-follow-ups.ts";
import { putRight } from "#test/support/cases.ts";
import { createWorld, resolutionParts as parts, type World } from "#test/support/world.ts";

async function resolved(world: World) {
  const marco = await world.hire("marco");
  const caseFile = await world.open(marco);
  await putRight(world.services, caseFile.reference, parts, marco);
  return { ...caseFile, marco };
}

const days = (count: number, from: Date) => new Date(from.getTime() + count * 86_400_000);

test("R21: each follow-up is one mail and one call by the owner, when its time has come", async () => {
  await using world = await createWorld();
  const { id, marco } = await resolved(world);
  const start = world.clock.now;
  expect(await sendDueFollowUps(world.services)).toBe(0);
  world.clock.now = days(8, start);
  const workers = await Promise.all([1, 2, 3].map(() => sendDueFollowUps(world.services)));
  expect(workers.reduce((sum, count) => sum + count)).toBe(1);
  world.clock.now = days(45, start);
  await sendDueFollowUps(world.services);
  expect(await world.mails(id)).toEqual([
    "acknowledgement",
    "resolution",
    "thanks-after-days",
    "check-in-after-weeks",
  ]);
  const calls = await world.db("call_tasks").where({ case_id: id }).orderBy("due_at");
  expect(calls.map((call) => [call.reason, call.assignee_id])).toEqual([
    ["thanks-after-days", marco.id],
    ["check-in-after-weeks", marco.id],
  ]);
  expect(await sendDueFollowUps(world.services)).toBe(0);
});

test("R21: it holds if the customer wrote meanwhile, and says why", async () => {
  await using world = await createWorld();
  const { id } = await resolved(world);
  world.clock.now = days(1, world.clock.now);
  await writeToOwner(world.services, id, { words: "It beeps again." });
  world.clock.now = days(8, world.clock.now);
  await sendDueFollowUps(world.services);
  expect(await world.mails(id)).toEqual(["acknowledgement", "resolution"]);
  expect(await world.db("follow_ups").where({ round: "days" }).first()).toMatchObject({
    state: "held",
    why: "customer-wrote",
  });
});

test("R21: it holds while another case of the customer is open", async () => {
  await using world = await createWorld();
  const { id, marco, customerId } = await resolved(world);
  const { email } = await world.db("customers").where({ id: customerId }).first();
  await world.open(marco, { customer: { name: "Ana", email } });
  world.clock.now = days(8, world.clock.now);
  await sendDueFollowUps(world.services);
  expect(await world.db("follow_ups").where({ case_id: id, state: "held" }).pluck("why")).toEqual([
    "another-case-open",
  ]);
});
