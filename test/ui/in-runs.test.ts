import { expect, test } from "vitest";
import { inRuns } from "#app/ui/desk/case/in-runs.ts";

const isQuiet = (sign: string) => sign === sign.toLowerCase();
const runsOf = (signs: string) => inRuns([...signs], isQuiet).map((run) => run.join(""));

test("what happened by itself between two words is one line, two of it stand as they are, and nothing is lost", () => {
  expect(runsOf("AbcdBefC")).toEqual(["A", "bcd", "B", "e", "f", "C"]);
  expect(runsOf("abc")).toEqual(["abc"]);
  expect(runsOf("")).toEqual([]);
});
