import { expect, test } from "vitest";
import type { CaseStanding } from "#app/domain/cases/case-standing.ts";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { nextSteps } from "#app/domain/cases/next-steps.ts";

const now = new Date("2026-03-04T12:00:00Z");
const earlier = new Date("2026-03-04T11:00:00Z");

const calm: CaseStanding = {
  status: "working",
  readBack: "confirmed",
  fault: "ours",
  nextUpdateDueAt: new Date("2026-03-05T12:00:00Z"),
  resolution: null,
  unspoken: false,
  unansweredSince: null,
  openCalls: 0,
  failedMails: 0,
  mailsInDoubt: 0,
  decided: null,
  repeats: 0,
  hasAccommodation: true,
  keptDueAt: null,
  openPosts: 0,
  unreachable: false,
  untakenClimbs: 0,
  brokenPromises: 0,
  promisesDue: 0,
  silentPartners: 0,
  choiceWaits: false,
  moveAsked: false,
  financeAsks: 0,
  draftsToRead: 0,
  stuckOrders: 0,
  lowScore: false,
  followUpsPlanned: 0,
};

const names = (standing: Partial<CaseStanding>) =>
  nextSteps({ ...calm, ...standing }, now).map(({ name }) => name);

test("R27: a case on which all is well is asked for its next word and its resolution, and nothing more", () => {
  expect(names({})).toEqual(["next-word", "resolve"]);
});

test("R27: in each status there is something to do, and why, from the day it came to the ninetieth day after", () => {
  const over = { nextUpdateDueAt: null, keptDueAt: new Date("2026-06-01T12:00:00Z") };
  const first = Object.fromEntries(
    caseStatusNames.map((status) => {
      const isOver = status === "resolved" || status === "closed";
      const standing = { status, ...(isOver ? over : {}), unspoken: status === "received" };
      const [step] = nextSteps({ ...calm, ...standing }, now);
      expect(step?.why.length).toBeGreaterThan(20);
      return [status, step?.name];
    }),
  );
  expect(first).toEqual({
    received: "first-word",
    understood: "next-word",
    working: "next-word",
    waiting: "their-turn",
    resolved: "check-and-close",
    closed: "let-rest",
  });
  expect(names({ ...over, status: "closed", followUpsPlanned: 2 })).toEqual(["thank-again"]);
  expect(names({ ...over, status: "closed", keptDueAt: earlier })).toEqual(["still-customer"]);
});

test.each<[string, Partial<CaseStanding>, string]>([
  ["R6: a word that is late", { nextUpdateDueAt: earlier }, "say-late"],
  ["R3: a mail that did not arrive", { failedMails: 1 }, "mail-lost"],
  ["R6: a mail in doubt", { mailsInDoubt: 1 }, "mail-in-doubt"],
  ["R9: what the customer wrote", { unansweredSince: earlier }, "answer"],
  ["R23: the same product again", { repeats: 1 }, "repeat"],
  ["R5: nobody has spoken yet", { unspoken: true }, "first-word"],
  ["R3: a call that is owed", { openCalls: 1 }, "make-calls"],
  ["R15: a decision that came back", { decided: "declined" }, "tell-decision"],
  ["R4: a read-back without an answer", { readBack: "open" }, "read-back-open"],
  ["R12: a fault nobody knows yet", { fault: "unclear" }, "find-fault"],
  ["R17: nothing was done for the trouble", { hasAccommodation: false }, "do-something"],
  ["R10: a climb nobody has", { untakenClimbs: 6 }, "take-it"],
  ["R8: a promise that was not kept", { brokenPromises: 1 }, "promise-broken"],
  ["R7: a promise that comes due", { promisesDue: 1 }, "promise-due"],
  ["R11: a partner who went silent", { silentPartners: 1 }, "partner-silent"],
  ["R16: a choice we have not begun with", { choiceWaits: true }, "begin-choice"],
  ["R14: another time asked for", { moveAsked: true }, "offer-times"],
  ["R15: a question of finance", { financeAsks: 1 }, "finance-asks"],
  ["R13: a mail that waits for its second reader", { draftsToRead: 1 }, "second-reading"],
  ["R17: a gift its provider does not give", { stuckOrders: 1 }, "order-stuck"],
  ["R22: a customer who is not satisfied", { lowScore: true }, "low-satisfaction"],
])("%s comes before the resolution", (_, standing, step) => {
  expect(names(standing).filter((name) => name !== "next-word")).toEqual([step, "resolve"]);
});

test("R4: a corrected read-back is answered as such, and is not asked for twice", () => {
  const corrected = { readBack: "corrected", unansweredSince: earlier } as const;
  expect(names(corrected)).toEqual(["read-back-wrong", "next-word", "resolve"]);
  expect(names({ readBack: "corrected" })).toEqual(["next-word", "resolve"]);
});

test("R6: a word due at this very instant is not late", () => {
  expect(names({ nextUpdateDueAt: now })).toEqual(["next-word", "resolve"]);
  expect(names({ nextUpdateDueAt: new Date(now.getTime() - 1) })).toContain("say-late");
});

test("what presses comes first, and says so", () => {
  const steps = nextSteps(
    { ...calm, nextUpdateDueAt: earlier, fault: "unclear", openCalls: 1, unspoken: true },
    now,
  );
  const urgent = steps.map(({ isUrgent }) => isUrgent);
  expect(steps[0]?.name).toBe("say-late");
  expect(urgent).toEqual(urgent.toSorted((a, b) => Number(b) - Number(a)));
});

test("R21: a resolved case is checked with the customer; a closed one asks for nothing", () => {
  const over = { status: "resolved", nextUpdateDueAt: null } as const;
  expect(names(over)).toEqual(["check-and-close"]);
  expect(names({ ...over, status: "closed" })).toEqual([]);
});

test("R19: a reason we owe is asked for after the end, until it is given", () => {
  const resolution = {
    whatWentWrong: "a",
    howPutRight: "b",
    whyNotAgain: { known: false, sayBy: "2026-03-20" },
    apology: "c",
    thanks: "d",
    fault: "ours",
    signedBy: "Marco",
  } as const;
  const over = { status: "closed", nextUpdateDueAt: null } as const;
  expect(names({ ...over, resolution })).toEqual(["say-why"]);
  const whyNotAgain = { known: true, words: "e" } as const;
  expect(names({ ...over, resolution: { ...resolution, whyNotAgain } })).toEqual([]);
});

test("R21: an open case, however bad, is never asked to be closed", () => {
  expect(names({ nextUpdateDueAt: earlier, openCalls: 2 })).not.toContain("check-and-close");
});
