import { expect, test } from "vitest";
import { absenceProblem, deputyProblem, whoIsResponsible } from "#app/domain/clock/absences.ts";

const from = new Date("2026-03-02T08:00:00Z");
const to = new Date("2026-03-09T08:00:00Z");
const during = new Date("2026-03-04T08:00:00Z");
const owner = { staffId: "marco", from, to };
const deputy = { staffId: "dana", from, to: null };

test.each([
  ["owner-present", "marco", "dana", [], during],
  ["owner-present", "marco", "dana", [deputy], during],
  ["deputy-stands-in", "dana", "dana", [owner], during],
  ["deputy-stands-in", "dana", "dana", [owner], from],
  ["owner-present", "marco", "dana", [owner], to],
  ["no-deputy", "marco", null, [owner], during],
  ["both-away", "marco", "dana", [owner, deputy], during],
] as const)("R2: never nobody: %s, %s", (because, staffId, deputyId, absences, now) => {
  expect(whoIsResponsible("marco", deputyId, absences, now)).toEqual({ staffId, because });
});

test("R2: a deputy who is the owner, and an absence upside down, are refused", () => {
  expect(deputyProblem("marco", "marco")).toBe("deputy-is-the-owner");
  expect([deputyProblem("marco", "dana"), deputyProblem("marco", null)]).toEqual([null, null]);
  expect(absenceProblem({ staffId: "marco", from: to, to: from })).toBe("absence-upside-down");
  expect(absenceProblem({ staffId: "marco", from, to: from })).toBe("absence-upside-down");
  expect([absenceProblem(owner), absenceProblem(deputy)]).toEqual([null, null]);
});
