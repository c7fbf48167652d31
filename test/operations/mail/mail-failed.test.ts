import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { mailQueue } from "#app/db/outbox/queue.ts";
import { markInDoubtAsSent, resendInDoubt } from "#app/operations/mail/end-doubt.ts";
import { listInDoubt } from "#app/operations/mail/list-in-doubt.ts";
import { mailFailed } from "#app/operations/mail/mail-failed.ts";
import type { FailedMessage } from "#app/operations/ports/outbox.ts";
import { createWorld, type World } from "#test/support/world.ts";

/** A case whose acknowledgement is on its way. */
async function caseOnItsWay(world: World) {
  const marco = await world.hire("marco");
  const caseFile = await world.open(marco);
  const [message] = await mailQueue(world.db).claim({
    worker: "w",
    now: world.clock.now,
    limit: 1,
    leaseMs: 10_000,
    pausedDomains: [],
  });
  if (!message) throw new Error("the acknowledgement was not queued");
  return { marco, caseFile, message };
}

const noSuchUser = {
  state: "hard_bounce",
  addressIsDead: true,
  code: 550,
  response: "550 5.1.1 no",
} as const;

test("R3: a mail that bounces becomes a call for the owner, and the address gets no more", async () => {
  await using world = await createWorld();
  const { caseFile, message } = await caseOnItsWay(world);
  const failure: FailedMessage = { id: message.id, fence: message.fence, ...noSuchUser };
  await mailFailed(world.services, failure);
  await mailFailed(world.services, failure);

  const tasks = await world.db("call_tasks").where({ case_id: caseFile.id });
  expect(tasks).toHaveLength(1);
  expect(tasks[0]).toMatchObject({ reason: "mail-failed", assignee_id: caseFile.ownerId });
  expect(tasks[0].words).toContain("550 5.1.1 no");
  expect(await world.happened(caseFile.id)).toEqual(
    expect.arrayContaining(["message-failed", "call-task-opened"]),
  );
  expect(await world.db("suppressions").pluck("kind")).toEqual(["hard"]);
});

test("a failure that an older claim reports changes nothing", async () => {
  await using world = await createWorld();
  const { message } = await caseOnItsWay(world);
  await mailFailed(world.services, { id: message.id, fence: message.fence - 1, ...noSuchUser });

  expect(await world.db("call_tasks")).toEqual([]);
  expect(await world.db("suppressions")).toEqual([]);
  expect(await world.db("messages").where({ id: message.id }).pluck("state")).toEqual(["sending"]);
});

test.each([
  ["sent again", resendInDoubt, "queued", "resent"],
  ["taken for sent", markInDoubtAsSent, "handed_over", "marked-as-sent"],
] as const)(
  "a doubt is listed and ended once, with who ended it: %s",
  async (_, end, state, decision) => {
    await using world = await createWorld();
    const { marco, caseFile, message } = await caseOnItsWay(world);
    const held = { id: message.id, fence: message.fence };
    const rest = {
      at: world.clock.now,
      dueAt: null,
      code: null,
      response: "?",
      counts: "attempt",
    } as const;
    await mailQueue(world.db).record([{ ...held, state: "in_doubt", ...rest }]);
    expect((await listInDoubt(world.services)).map(({ id }) => id)).toEqual([message.id]);

    const decisions = [1, 2, 3].map(() => end(world.services, message.id, marco));
    const outcomes = (await Promise.all(decisions)).map(({ ok }) => ok);
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await world.db("messages").where({ id: message.id }).first()).toMatchObject({
      state,
      decided_by: marco.id,
      message_id: message.messageId,
    });
    const facts = await world
      .db("case_events")
      .where({ case_id: caseFile.id, type: "message-decided" });
    expect(facts.map((fact) => fact.data.decision)).toEqual([decision]);
    expect(await listInDoubt(world.services)).toEqual([]);
  },
);

test("a message nobody doubts cannot be decided on", async () => {
  await using world = await createWorld();
  const { marco, message } = await caseOnItsWay(world);
  const refused = { ok: false, reason: "not-in-doubt" };
  expect(await resendInDoubt(world.services, message.id, marco)).toEqual(refused);
  expect(await markInDoubtAsSent(world.services, randomUUID(), marco)).toEqual(refused);
});
