import fc from "fast-check";
import { expect, test } from "vitest";
import { mailQueue } from "#app/db/outbox/queue.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { liftSuppression, redriveMessage } from "#app/operations/mail/redrive.ts";
import { takeReport } from "#app/operations/mail/take-report.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { handOverAll, report } from "./mail-world.ts";

/** A case with an update that a person wrote, both mails handed over. */
async function caseWithUpdate(world: World) {
  const marco = await world.hire("marco");
  const customer = { name: "Ana", email: "ana@lost.test", phone: "+34 600 555 231" };
  const caseFile = await world.open(marco, { customer });
  world.clock.now = new Date(world.clock.now.getTime() + 60_000);
  const body = "The courier has your printer.";
  const update = { body, visibility: "customer" } as const;
  await postUpdate(world.services, caseFile.reference, update, marco);
  await handOverAll(world);
  const message = await world.db("messages").where({ kind: "update" }).first();
  return { marco, caseFile, message };
}

const firstWordMet = (world: World) =>
  world.db("service_levels").where({ metric: "first-word" }).pluck("met_at");

test("R3: a bounce after the 250 becomes a call with number and text; she was not contacted", async () => {
  await using world = await createWorld();
  const { caseFile, message } = await caseWithUpdate(world);
  expect(await firstWordMet(world)).not.toEqual([null]);
  const words = "550 5.1.1 no such user";
  const bounced = report(message.id, "hard-bounce", { words, code: 550 });
  for (const ok of [true, false, false]) {
    expect((await takeReport(world.services, bounced)).ok).toBe(ok);
  }

  expect(await world.db("messages").where({ id: message.id }).first()).toMatchObject({
    state: "hard_bounce",
    last_response: words,
  });
  const calls = await world.db("call_tasks").where({ case_id: caseFile.id });
  expect(calls).toHaveLength(1);
  for (const said of ["+34 600 555 231", words, "The courier has your printer."]) {
    expect(calls[0].words).toContain(said);
  }
  expect(await firstWordMet(world)).toEqual([null]);
  const today = {
    staffId: null,
    teamId: null,
    now: world.clock.now,
    horizon: world.clock.now,
    limit: 20,
  };
  const { facts } = await world.services.deskViews.today(today);
  expect(facts.map(({ kind }) => kind)).toContain("mail-bounced");
});

test("R3: delivered is said only when the provider says so; a complaint suppresses and becomes a call", async () => {
  await using world = await createWorld();
  const { message } = await caseWithUpdate(world);
  const state = async () =>
    (await world.db("messages").where({ id: message.id }).first("state")).state;
  expect(await state()).toBe("handed_over");
  await takeReport(world.services, report(message.id, "delivered"));
  expect(await state()).toBe("delivered");
  expect(await world.db("call_tasks")).toEqual([]);
  await takeReport(world.services, report(message.id, "complaint"));
  expect(await state()).toBe("complaint");
  expect(await world.db("suppressions").pluck("kind")).toEqual(["complaint"]);
  expect(await world.db("call_tasks")).toHaveLength(1);
});

test("F16: every order of a mail's reports, replays among them, ends in the same rows", async () => {
  await using world = await createWorld();
  const { message } = await caseWithUpdate(world);
  const at = (seconds: number) => new Date(Date.UTC(2026, 2, 4, 10, 0, seconds));
  const all = [
    report(message.id, "delayed", { at: at(1), words: "451 later" }),
    report(message.id, "delivered", { at: at(2), words: "250 ok" }),
    report(message.id, "soft-bounce", { at: at(3), words: "452 full" }),
    report(message.id, "hard-bounce", { at: at(4), words: "550 gone", code: 550 }),
    report(message.id, "hard-bounce", { at: at(5), words: "550 never", key: "another" }),
  ];
  const ends = new Set<string>();
  const replayed = fc.shuffledSubarray([...all, ...all], { minLength: 10, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(replayed, async (order) => {
      await world.db("message_reports").delete();
      await world.db("suppressions").delete();
      await world.db("call_tasks").delete();
      await world.db("messages").where({ id: message.id }).update({
        state: "handed_over",
        last_response: "250 taken",
        last_code: 250,
      });
      for (const each of order) await takeReport(world.services, each);
      const row = await world
        .db("messages")
        .where({ id: message.id })
        .first("state", "last_code", "last_response");
      const stops = await world.db("suppressions").pluck("kind");
      ends.add(JSON.stringify({ row, stops, calls: (await world.db("call_tasks")).length }));
    }),
    { numRuns: 12 },
  );
  expect([...ends]).toEqual([
    '{"row":{"state":"hard_bounce","last_code":550,"last_response":"550 gone"},"stops":["hard"],"calls":1}',
  ]);
});

test("a report that comes while the worker is still at it ends the sending; a doubt ends by it too", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  await world.open(marco);
  const queue = mailQueue(world.db);
  const asked = { worker: "w", now: world.clock.now, limit: 5, leaseMs: 10_000, pausedDomains: [] };
  const [held] = await queue.claim(asked);
  if (!held) throw new Error("nothing was queued");
  await takeReport(world.services, report(held.id, "delivered"));
  const late = { id: held.id, fence: held.fence, at: world.clock.now, dueAt: null, code: null };
  await queue.record([{ ...late, state: "in_doubt", response: "?", counts: "attempt" }]);
  expect(await world.db("messages").pluck("state")).toEqual(["delivered"]);
  await world.db("messages").update({ state: "held" });
  expect(await takeReport(world.services, report(held.id, "complaint"))).toMatchObject({
    reason: "never-left",
  });
});

test("DLV-6: a suppressed address is not mailed until it is lifted with a reason; a lost mail goes again to the right address", async () => {
  await using world = await createWorld();
  const { marco, caseFile, message } = await caseWithUpdate(world);
  await takeReport(world.services, report(message.id, "hard-bounce"));
  const again = (address?: string) =>
    redriveMessage(world.services, message.id, { address }, marco);
  expect(await again()).toEqual({ ok: false, reason: "address-suppressed" });
  await world.db("customers").insert({
    ...{ id: crypto.randomUUID(), name: "Somebody", email: "taken@x.test" },
    created_at: world.clock.now,
  });
  expect(await again("taken@x.test")).toEqual({ ok: false, reason: "address-taken" });

  const outcomes = await Promise.all([1, 2, 3].map(() => again("ana@right.test")));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await world.db("messages").where({ id: message.id }).first()).toMatchObject({
    state: "queued",
    recipient_address: "ana@right.test",
    message_id: message.message_id,
  });
  const customer = world.db("customers").where({ id: caseFile.customerId });
  expect(await customer.pluck("email")).toEqual(["ana@right.test"]);
  expect(await world.happened(caseFile.id)).toContain("address-corrected");

  // Reports of the first sending say nothing of the second.
  await handOverAll(world);
  await takeReport(world.services, report(message.id, "delivered", { key: "second" }));
  expect(await world.db("messages").where({ id: message.id }).pluck("state")).toEqual([
    "delivered",
  ]);
});

test("lifting is said once, kept with its reason, and a new bounce closes the address again", async () => {
  await using world = await createWorld();
  const { marco, message } = await caseWithUpdate(world);
  await takeReport(world.services, report(message.id, "hard-bounce"));
  const lift = () => liftSuppression(world.services, message.id, { because: "A typo." }, marco);
  expect((await Promise.all([lift(), lift()])).filter(({ ok }) => ok)).toHaveLength(1);
  expect((await redriveMessage(world.services, message.id, {}, marco)).ok).toBe(true);
  const queue = mailQueue(world.db);
  const asked = { worker: "w", now: world.clock.now, limit: 9, leaseMs: 10_000, pausedDomains: [] };
  expect((await queue.claim(asked)).map(({ suppressed }) => suppressed)).toEqual([[]]);
  await takeReport(world.services, report(message.id, "hard-bounce", { key: "anew" }));
  expect(await world.db("suppressions").first()).toMatchObject({ lifted_at: null });
});
