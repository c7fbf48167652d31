import { describe, expect, test } from "vitest";
import { type ContactMoment, countChases } from "#app/domain/escalation/chases.ts";
import {
  type EscalationFacts,
  isCured,
  whatTriggers,
} from "#app/domain/escalation/what-triggers.ts";
import { climb, hoursAfter, monday } from "./samples.ts";

const quiet: EscalationFacts = {
  firstWordDueAt: null,
  nextUpdateDueAt: null,
  promises: [],
  chases: countChases([]),
  partners: [],
  reopenedAt: null,
  repeat: null,
  approvals: [],
};
const late = new Date(monday.getTime() + 1);
const chase = (hours: number): ContactMoment => ({
  at: hoursAfter(monday, hours),
  by: "customer",
  opens: false,
});
const word = (hours: number): ContactMoment => ({ ...chase(hours), by: "us" });

describe("R10: what makes somebody climb", () => {
  test.each([
    ["no-first-word", { firstWordDueAt: monday }],
    ["update-overdue", { nextUpdateDueAt: monday }],
    ["promise-broken", { promises: [{ id: "p", dueAt: monday }] }],
    ["partner-silent", { partners: [{ id: "fix-it", silentFrom: monday }] }],
    ["approval-late", { approvals: [{ id: "a", dueAt: monday }] }],
  ])("%s, once its time is past and not before", (trigger, facts) => {
    expect(whatTriggers({ ...quiet, ...facts }, monday)).toEqual([]);
    expect(whatTriggers({ ...quiet, ...facts }, late)).toMatchObject([{ trigger, since: monday }]);
  });

  test.each([
    ["case-reopened", { reopenedAt: monday }],
    ["repeat-failure", { repeat: { ofCaseId: "c0", noticedAt: monday } }],
    ["customer-chased-twice", { chases: countChases([word(-9), chase(-1), chase(0)]) }],
  ])("%s, the moment it happens", (trigger, facts) => {
    expect(whatTriggers({ ...quiet, ...facts }, monday)).toMatchObject([{ trigger }]);
  });

  test("the oldest comes first, and looking again finds the same keys", () => {
    const facts = { ...quiet, nextUpdateDueAt: monday, firstWordDueAt: hoursAfter(monday, -2) };
    const found = whatTriggers(facts, late);
    expect(found.map(({ trigger }) => trigger)).toEqual(["no-first-word", "update-overdue"]);
    expect(whatTriggers(facts, hoursAfter(late, 24))).toEqual(found);
  });

  test("a word given and missed again is another occurrence", () => {
    const again = { ...quiet, nextUpdateDueAt: hoursAfter(monday, 8) };
    const keys = [{ ...quiet, nextUpdateDueAt: monday }, again].map(
      (facts) => whatTriggers(facts, hoursAfter(monday, 9))[0]?.key,
    );
    expect(new Set(keys).size).toBe(2);
  });
});

describe("R9: the customer never chases", () => {
  test("the contact that opens the case is no chase; every other since our word is", () => {
    const opening = { ...chase(-9), opens: true };
    expect(countChases([opening, chase(1), chase(0)])).toMatchObject({ inAll: 2 });
    expect(countChases([opening, chase(0), word(1), chase(2)])).toEqual({
      lastWordAt: hoursAfter(monday, 1),
      since: [hoursAfter(monday, 2)],
      inAll: 2,
    });
  });

  test("four without a word raise it twice, three once", () => {
    const raised = (contacts: ContactMoment[]) =>
      whatTriggers({ ...quiet, chases: countChases(contacts) }, hoursAfter(monday, 9)).length;
    const four = [chase(0), chase(1), chase(2), chase(3)];
    expect([raised(four), raised(four.slice(1)), raised(four.slice(3))]).toEqual([2, 1, 0]);
    expect(raised([...four, word(4)])).toBe(0);
  });
});

describe("R10: when a climb ends", () => {
  test("what was missing is there", () => {
    const found = whatTriggers({ ...quiet, nextUpdateDueAt: monday }, late);
    const climbing = { ...climb(), key: found[0]?.key ?? "" };
    expect(isCured(climbing, found, null)).toBe(false);
    expect(isCured(climbing, [], monday)).toBe(true);
  });

  test("what happened is answered by whoever took it, with a word to the customer", () => {
    const found = whatTriggers({ ...quiet, reopenedAt: monday }, late);
    const climbing = { ...climb("case-reopened"), key: found[0]?.key ?? "" };
    const taken = { ...climbing, taken: { staffId: "lea", at: hoursAfter(monday, 1) } };
    expect(isCured(climbing, found, hoursAfter(monday, 2))).toBe(false);
    expect(isCured(taken, found, hoursAfter(monday, 0.5))).toBe(false);
    expect(isCured(taken, found, hoursAfter(monday, 2))).toBe(true);
  });
});
