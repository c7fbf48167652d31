import { expect, test } from "vitest";
import { pagePath } from "#test/support/cases.ts";
import { startDesk, visible } from "../desk/desk-world.ts";

const at = "/settings/pauses";

test("pause: one press, by who may, is read on every page of the desk and on no customer's", async () => {
  await using desk = await startDesk();
  const { app } = desk;
  const [lead, agent] = [await desk.as("lead"), await desk.asMarco()];
  expect(await lead.read(at)).toContain("Pause all sending");
  expect(await agent.read(at)).toContain("Ask a lead or an administrator");
  expect((await agent.post(at, { intent: "pause:sending" })).status).toBe(403);
  expect((await lead.post(at, { intent: "pause:money" })).status).toBe(403);
  expect((await lead.post(at, { intent: "pause:everything" })).status).toBe(404);
  const long = await lead.post(at, { intent: "pause:sending", because: "x".repeat(201) });
  expect(long.status).toBe(422);
  expect(visible(await long.text())).toContain("Shorten why");

  const because = "A wrong <price list> went out.";
  for (let press = 0; press < 2; press += 1) {
    expect((await lead.post(at, { intent: "pause:sending", because })).status).toBe(302);
  }
  expect(await app.db("pauses")).toHaveLength(1);
  for (const path of ["/desk", "/desk/cases", desk.casePath, "/settings/account"]) {
    expect(await agent.read(path), path).toMatch(
      /All sending is paused.*by The lead: A wrong <price list> went out\./s,
    );
  }
  const finance = await desk.as("finance");
  expect(await finance.read("/finance")).toContain("All sending is paused");
  expect((await finance.post(at, { intent: "resume:sending" })).status).toBe(403);
  expect((await finance.post(at, { intent: "pause:money" })).status).toBe(302);
  const page = await app.fetch(await pagePath(app.services, desk.caseFile.id));
  expect([page.status, /paused/i.test(await page.text())]).toEqual([200, false]);
  expect(await app.services.figures()).toMatchObject({ sendingPaused: 1, moneyPaused: 1 });

  expect(await lead.read(at)).toMatch(/One mail waits, the oldest since .*look at them/s);
  await lead.post(at, { intent: "resume:sending" });
  const after = await lead.read(at);
  expect(after).toMatch(/Earlier pauses.*by The lead, to .* by The lead: A wrong/s);
  expect(after).not.toContain("All sending is paused");
  expect(after).toMatch(/Money is paused.*no reason was typed/s);
});
