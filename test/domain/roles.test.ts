import { expect, test } from "vitest";
import { idleMinutes, may, type Role, roleNames, secondFactorRequired } from "#app/domain/roles.ts";

const whoMay = (action: Parameters<typeof may>[1]): Role[] =>
  roleNames.filter((role) => may(role, action));

test("AZ-1: money is decided by finance alone; the one who runs the house has no say over it", () => {
  expect(whoMay("decide-accommodation")).toEqual(["finance"]);
  expect(whoMay("load-gift-codes")).toEqual(["finance"]);
  expect(whoMay("view-finance")).toEqual(["finance"]);
});

test("AZ-1: who asks for an accommodation cannot decide on one", () => {
  for (const role of whoMay("request-accommodation")) {
    expect(may(role, "decide-accommodation")).toBe(false);
  }
});

test("AZ-1: staff and settings are the administrator's", () => {
  expect(whoMay("manage-staff")).toEqual(["administrator"]);
  expect(whoMay("view-settings")).toEqual(["administrator"]);
});

test("AZ-1: a reader looks and changes nothing; customers hear from those who own cases", () => {
  expect(whoMay("view-desk")).toEqual([...roleNames]);
  expect(whoMay("post-update")).toEqual(["agent", "lead", "administrator"]);
  expect(whoMay("resolve")).toEqual(["agent", "lead", "administrator"]);
  expect(whoMay("write-draft")).toEqual(["agent", "drafter", "lead", "administrator"]);
  expect(whoMay("settle-mail-in-doubt")).toEqual(["lead", "administrator"]);
});

test("AUT-8: a second factor is compulsory for finance and administrators, but for a trial", () => {
  const required = (trial: boolean) =>
    roleNames.filter((role) => secondFactorRequired(role, trial));
  expect(required(false)).toEqual(["finance", "administrator"]);
  expect(required(true)).toEqual([]);
});

test("SSN-3: finance idles half an hour, everybody else twelve", () => {
  expect(roleNames.map(idleMinutes)).toEqual([720, 720, 720, 30, 720, 720]);
});
