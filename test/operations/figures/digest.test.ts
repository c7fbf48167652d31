import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { chooseDigest } from "#app/operations/figures/choose-digest.ts";
import { sendDigests } from "#app/operations/figures/send-digests.ts";
import { KeepProblem, keepProblem } from "#app/operations/problems/keep-problem.ts";
import { createWorld, type StaffActor, type World } from "#test/support/world.ts";

const word = { body: "It is with our workshop.", visibility: "customer" } as const;

/** Five cases of one day, each with a first word so many hours later. */
async function fiveCases(world: World, by: StaffActor, day: string, hours: number) {
  world.clock.now = new Date(`${day}T09:00:00Z`);
  const opened: string[] = [];
  for (const _ of Array(5)) opened.push((await world.open(by)).reference);
  world.clock.now = new Date(world.clock.now.getTime() + hours * 3_600_000);
  for (const reference of opened) await postUpdate(world.services, reference, word, by);
}

async function lookAt(world: World, instant: string, workers = 1) {
  world.clock.now = new Date(instant);
  await Promise.all(Array.from({ length: workers }, () => sendDigests(world.services)));
  const mails = await world.db("messages").where({ kind: "weekly-digest" }).orderBy("position");
  return mails.map(({ recipient_name, props }) => `${recipient_name} ${props.weekFrom}`);
}

test("R27, R25: a lead has the week in figures as work begins, once however many workers look; others where they turned it on", async () => {
  await using world = await createWorld(new Date("2026-02-17T09:00:00Z"));
  const marco = await world.hire("marco");
  const lena = await world.hire("lena", "lead");
  const ada = await world.hire("ada", "administrator");
  const [team] = await world.db("teams").select("id", "name");
  await world.db("staff").update({ team_id: team.id });
  await world.db("staff").where({ id: lena.id }).update({ time_zone: "America/New_York" });
  for (const state of ["looking", "fixed"]) {
    const known = KeepProblem.parse({
      title: `Worn feeders, ${state}`,
      failure: "repair-failed",
      words: {},
      state,
    });
    await keepProblem(world.services, { id: randomUUID(), version: 0 }, known, lena);
  }
  await fiveCases(world, marco, "2026-02-17", 1);
  await fiveCases(world, marco, "2026-02-24", 5);
  // Seen for the first time in the middle of a week: it begins with the next one.
  expect(await lookAt(world, "2026-02-26T16:00:00Z")).toEqual([]);
  expect(await lookAt(world, "2026-03-02T13:59:00Z")).toEqual([]);
  expect(await lookAt(world, "2026-03-02T14:00:00Z", 4)).toEqual(["lena 2026-02-23"]);
  const [mail] = await world.db("messages").where({ kind: "weekly-digest" });
  expect(mail).toMatchObject({ recipient_address: "lena@shop.test", customer_id: null });
  const figures: { name: string }[] = mail.props.figures;
  expect(figures.find(({ name }) => name === "time-to-human")).toEqual({
    name: "time-to-human",
    last: { value: 300, isThin: false },
    before: { value: 60, isThin: false },
    trend: "worse",
  });
  expect(mail.props).toMatchObject({
    team: team.name,
    look: [{ name: "time-to-human", url: "https://status.example.test/desk?whose=team" }],
    recurring: [{ product: "Printer", cases: 10 }],
    known: [{ title: "Worn feeders, looking", state: "looking", openCases: 0 }],
  });
  expect(JSON.stringify(mail.props)).not.toMatch(/Ana|ana-|prints nothing|AM-/);

  // Who turns it on has it from the next week; a holiday is none of its days, and clocks that go back send none again.
  await fiveCases(world, marco, "2026-03-04", 1);
  await chooseDigest(world.services, { ...ada, role: "administrator" }, { whose: "everybody" });
  const nine = [{ from: "09:00", to: "17:00" }];
  const hours = {
    timeZone: "UTC",
    week: { monday: nine, tuesday: nine },
    holidays: ["2026-03-09"],
  };
  const kept = { hours: JSON.stringify(hours), updated_at: world.clock.now, updated_by: ada.id };
  await world.db("working_hours").insert({ team_id: team.id, ...kept });
  const first = ["lena 2026-02-23"];
  expect(await lookAt(world, "2026-03-04T16:00:00Z")).toEqual(first);
  expect(await lookAt(world, "2026-03-09T16:00:00Z")).toEqual(first);
  const second = [...first, "ada 2026-03-02"];
  expect(await lookAt(world, "2026-03-10T09:00:00Z")).toEqual(second);
  const both = [...second, "lena 2026-03-02"];
  expect(await lookAt(world, "2026-03-10T13:00:00Z")).toEqual(both);
  expect(await lookAt(world, "2026-03-02T14:00:00Z")).toEqual(both);

  // Nothing happened in the last week of March: it is taken, and nothing is sent.
  expect(await lookAt(world, "2026-04-07T16:00:00Z")).toEqual(both);
  const told = await world.db("weekly_digests").whereRaw("last_week = '2026-03-30'");
  expect(told).toHaveLength(2);
});
