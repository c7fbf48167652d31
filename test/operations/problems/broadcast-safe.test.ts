import { expect, test } from "vitest";
import { carryOnBroadcast } from "#app/operations/broadcasts/carry-on.ts";
import { steerBroadcast } from "#app/operations/broadcasts/steer-broadcast.ts";
import type { Services } from "#app/operations/services.ts";
import { problemWorld } from "./problem-world.ts";

const many = 7;

async function sent(world: Awaited<ReturnType<typeof problemWorld>>) {
  const cases = [];
  for (let at = 0; at < many; at += 1) cases.push(await world.affect());
  const broadcast = await world.write();
  const done = await world.send(broadcast, many);
  if (!done.ok) throw new Error(done.reason);
  return { broadcast, cases };
}

/** Services whose transactions die at the end of every other batch, all their writing done. */
function dying(services: Services): Services {
  let turn = 0;
  const transaction: Services["transaction"] = (work) =>
    services.transaction(async (store) => {
      const settle: typeof store.broadcasts.settle = async (...settled) => {
        await store.broadcasts.settle(...settled);
        turn += 1;
        // As a lost connection says it (class 57: operator intervention).
        if (turn % 2 === 1) throw Object.assign(new Error("killed"), { code: "57P01" });
      };
      return work({ ...store, broadcasts: { ...store.broadcasts, settle } });
    });
  return { ...services, transaction };
}

test("R24: killed in the middle again and again, it goes on where it was: nobody twice, nobody left out", async () => {
  await using world = await problemWorld();
  const { broadcast, cases } = await sent(world);
  world.clock.now = new Date(world.clock.now.getTime() + 11_000);
  const services = dying(world.services);
  let deaths = 0;
  const carryOn = () =>
    carryOnBroadcast(services, 2).catch(() => {
      deaths += 1;
      return true;
    });
  while (await carryOn());
  expect(deaths).toBeGreaterThan(2);
  for (const { id } of cases) expect(await world.said(id)).toHaveLength(1);
  expect(await world.db("messages").where({ kind: "update" })).toHaveLength(many);
  expect(new Set(await world.states(broadcast.id))).toEqual(new Set(["told"]));
  expect(await world.db("broadcasts").first("state")).toEqual({ state: "done" });
});

test("R24: three workers at once tell each of them once, and a case somebody works on has its turn later", async () => {
  await using world = await problemWorld();
  const { broadcast, cases } = await sent(world);
  world.clock.now = new Date(world.clock.now.getTime() + 11_000);
  const worker = async () => {
    while (await carryOnBroadcast(world.services, 2));
  };
  await world.services.transaction(async (store) => {
    await store.caseFiles.claim(cases[3]?.id ?? "");
    await Promise.all([worker(), worker(), worker()]);
    expect((await world.states(broadcast.id)).filter((state) => state === "waiting")).toHaveLength(
      1,
    );
    expect(await world.db("broadcasts").first("state")).toEqual({ state: "sending" });
  });
  await worker();
  for (const { id } of cases) expect(await world.said(id)).toHaveLength(1);
  expect(await world.db("broadcasts").first("state")).toEqual({ state: "done" });
});

test("R24: one that cannot be told is set aside and counted, and holds up nobody", async () => {
  await using world = await problemWorld();
  const { broadcast, cases } = await sent(world);
  const broken = cases[2]?.customerId ?? "";
  await world.db("customers").where({ id: broken }).update({ name: "Ana\u0007Duarte" });
  world.clock.now = new Date(world.clock.now.getTime() + 11_000);
  await expect(carryOnBroadcast(world.services)).rejects.toThrow(AggregateError);
  while (await carryOnBroadcast(world.services));
  const states = await world.states(broadcast.id);
  expect(states).toEqual(["failed", ...Array(6).fill("told")]);
  expect(await world.said(cases[2]?.id ?? "")).toEqual([]);
});

test("CMP-6, R24: held first; paused nobody is told, resumed it goes on, stopped it ends for good", async () => {
  await using world = await problemWorld();
  const { broadcast } = await sent(world);
  expect(await carryOnBroadcast(world.services)).toBe(false);
  const steer = (move: "pause" | "resume" | "stop") =>
    steerBroadcast(world.services, broadcast.id, move, world.ines);
  world.clock.now = new Date(world.clock.now.getTime() + 11_000);
  await carryOnBroadcast(world.services, 3);
  expect(await steer("pause")).toMatchObject({ ok: true });
  expect(await carryOnBroadcast(world.services, 3)).toBe(false);
  await steer("resume");
  await carryOnBroadcast(world.services, 2);
  expect(await steer("stop")).toMatchObject({ ok: true });
  expect(await carryOnBroadcast(world.services)).toBe(false);
  const states = await world.states(broadcast.id);
  expect(states).toEqual(["stopped", "stopped", ...Array(5).fill("told")]);
  expect(await steer("resume")).toEqual({ ok: false, reason: "not-possible" });
});

test("CMP-7, CMP-9: two people press send on one draft, or on two: one broadcast; the typed count has to fit", async () => {
  await using world = await problemWorld();
  await world.affect();
  await world.affect();
  const broadcast = await world.write();
  expect(await world.send(broadcast, 3)).toMatchObject({ reason: "another-count", count: 2 });
  const both = await Promise.all([
    world.send(broadcast, 2, world.ines),
    world.send(broadcast, 2, world.rita),
  ]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await world.db("broadcast_recipients")).toHaveLength(2);
  const second = await world.send(await world.write({ moment: "problem-fixed" }), 2);
  expect(second).toMatchObject({ ok: false, reason: "one-is-on-its-way" });
  expect(await world.db("problems").first("state")).toEqual({ state: "looking" });
});

test("CMP-7: to more than twenty-five, another person than who wrote it presses send", async () => {
  await using world = await problemWorld();
  const caseFile = await world.affect();
  const added = Array.from({ length: 25 }, (_, at) => ({
    ...{ id: world.services.newId(), problem_id: world.problem.id, name: "Ben", locale: "en" },
    ...{ email: `ben-${at}@example.test`, added_at: world.clock.now },
  }));
  await world.db("problem_affected").insert(added);
  const broadcast = await world.write();
  const alone = await world.send(broadcast, 26, world.ines);
  expect(alone).toMatchObject({ ok: false, reason: "needs-second-person" });
  expect(await world.send(broadcast, 26, world.rita)).toMatchObject({ ok: true });
  await world.tellAll();
  const notices = await world.db("messages").where({ kind: "problem-notice" });
  expect(notices).toHaveLength(25);
  expect(notices.every(({ case_id, lane }) => case_id === null && lane === 1)).toBe(true);
  expect(await world.said(caseFile.id)).toHaveLength(1);
});

test("R13: the reading applies in each language; an error stops it, or is left with a reason that is kept", async () => {
  await using world = await problemWorld();
  await world.affect();
  const words = {
    en: "We are sorry for any inconvenience. You should have read the manual.",
  };
  const stopped = await world.send(await world.write({ words }), 1);
  expect(stopped).toMatchObject({ ok: false, reason: "reading-errors" });
  const readingReason = "A lawyer asked for this very sentence.";
  const left = await world.write({ words, readingReason });
  expect(await world.send(left, 1)).toMatchObject({ ok: true, broadcast: { readingReason } });
});
