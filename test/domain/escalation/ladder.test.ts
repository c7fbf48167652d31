import { expect, test } from "vitest";
import { defaultLadders, ladderProblems } from "#app/domain/escalation/ladder.ts";
import { people } from "./samples.ts";

const good = defaultLadders.high;
const [owner, , lead] = good.rungs;
if (!owner || !lead) throw new Error("the ladder has four rungs");
const zero = { ...owner.answerWithin, count: 0 };

test.each([
  ["no-rungs", { ...good, rungs: [] }],
  ["span-of-zero", { ...good, rungs: [{ ...owner, answerWithin: zero }] }],
  ["span-of-zero", { ...good, mendWithin: zero }],
  ["role-twice", { ...good, rungs: [owner, owner] }],
  ["rungs-out-of-order", { ...good, rungs: [lead, owner] }],
])("R10: a ladder is refused: %s", (reason, ladder) => {
  expect(ladderProblems(ladder, people).map((problem) => problem.reason)).toEqual([reason]);
});

test("R10: a rung with nobody on it is named; a missing deputy is no fault", () => {
  const missing = { ...people, deputy: null, lead: null };
  expect(ladderProblems(good, missing)).toEqual([{ reason: "nobody-in-role", role: "lead" }]);
  expect(ladderProblems(good, null)).toEqual([]);
});
