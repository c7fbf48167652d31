import { expect, test } from "vitest";
import { startDesk } from "./desk-world.ts";

test("R6, R17: the tier is set on the case's page, by who may write, and stands in the story", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  expect(await marco.read(desk.casePath)).toContain("<strong>standard</strong>");
  const set = () => marco.post(desk.casePath, { intent: "set-tier", tier: "gold" });
  for (const answer of await Promise.all([set(), set()])) {
    expect(answer.headers.get("location")).toContain("said=tier-set");
  }
  const page = await marco.read(desk.casePath);
  expect(page).toContain("<strong>gold</strong>");
  // Written once, though pressed twice; the line that folds it names it too.
  expect(page.split("Customer’s tier: standard → gold</span>")).toHaveLength(2);
  const wrong = await marco.post(desk.casePath, { intent: "set-tier", tier: "x".repeat(80) });
  expect(await wrong.text()).toContain("Shorten the tier to 60 characters.");
  const reader = await desk.as("reader");
  const refused = await reader.post(desk.casePath, { intent: "set-tier", tier: "silver" });
  expect(refused.status).toBe(403);
});
