import { expect, test } from "vitest";
import { simulate } from "#test/simulation/simulate.ts";
import { tellStory } from "#test/simulation/story.ts";
import { createTestDatabase } from "#test/support/database.ts";

test("R6, R10: two weeks, fifty cases, crashes and holidays: nobody is forgotten", async () => {
  await using database = await createTestDatabase();
  const outcome = await simulate(database.url, { seed: 7, cases: 50, days: 15 });
  for (const each of outcome.forgotten) console.log(await tellStory(database.url, each));
  expect(outcome.forgotten).toEqual([]);
  expect(outcome.opened).toBe(50);
  // The run has to have had something to find.
  expect(outcome.lateSeen).toBeGreaterThan(50);
  expect(outcome.taken).toBeGreaterThan(10);
  expect(outcome.crashes).toBeGreaterThan(5);
});

test.each([
  ["no-ladder", "nobody climbs for it"],
  ["nobody-climbs", "the ladder stands still"],
] as const)(
  "the checks see it when the product is broken on purpose (%s), and tell the story",
  async (sabotage, why) => {
    await using database = await createTestDatabase();
    const outcome = await simulate(database.url, { seed: 7, cases: 20, days: 8, sabotage });
    const [first] = outcome.forgotten;
    if (!first) throw new Error("nobody was forgotten");
    expect(first.why).toContain(why);
    expect((await tellStory(database.url, first)).join("\n")).toContain("case-opened");
  },
);
