import { expect, test } from "vitest";
import { startDesk } from "./desk-world.ts";

test("R27: each figure has its sentence, its picture and its numbers; finance sees the cost, agents none of it", async () => {
  await using desk = await startDesk();
  desk.passMinutes(60);
  const marco = await desk.asMarco();
  await marco.post(desk.casePath, { intent: "nothing-new" });
  const lead = await desk.as("lead");
  const page = await lead.read("/desk/figures");
  expect(page).toContain("The acknowledgement is no person");
  expect(page).toMatch(/<svg[^>]*aria-label="Time to a human: \d+ min over all/);
  const file = await (await lead.get("/desk/figures.csv?by=team")).text();
  expect(file).toContain("time-to-human,team,Customer care,60,minutes,1,0,60,0");
  expect((await lead.get("/desk/figures?by=nonsense&team=x")).status).toBe(200);
  const cost = await (await desk.as("finance")).read("/desk/figures");
  expect(cost).toContain("Cost per kept customer");
  expect(cost).not.toContain("Chases per case");
  expect((await marco.get("/desk/figures")).status).toBe(403);
  expect((await marco.get("/desk/figures.csv")).status).toBe(403);
  // The same by mail each week: on for a lead, off with one press, and for nobody who may not see them.
  const account = "/settings/account";
  const chosen = async () =>
    / value="(\w+)"/.exec(
      /<input[^>]*checked=""[^>]*>/.exec(await lead.read(account))?.[0] ?? "",
    )?.[1];
  expect(await chosen()).toBe("team");
  const choose = (whose: string) => ({ intent: "choose-digest", whose });
  expect((await lead.post(account, choose("whoever"))).status).toBe(422);
  for (const _ of [1, 2]) {
    expect((await lead.post(account, choose("nobody"))).status).toBe(302);
  }
  expect(await chosen()).toBe("nobody");
  expect(await marco.read(account)).not.toContain("The week in figures");
  expect((await marco.post(account, choose("team"))).status).toBe(403);
});
