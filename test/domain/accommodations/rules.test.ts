import fc from "fast-check";
import { expect, test } from "vitest";
import { creditNumber } from "#app/domain/accommodations/credit-number.ts";
import { decisionProblem } from "#app/domain/accommodations/decision.ts";
import { comparableCode, goodUntil, isGiftCode } from "#app/domain/accommodations/gift-code.ts";
import { giftCardDueAt } from "#app/domain/accommodations/gift-timing.ts";
import {
  accommodationKindNames,
  kindsToOffer,
  mayAskFor,
} from "#app/domain/accommodations/kind.ts";
import { addMonths, monthOf, monthSpan } from "#app/domain/accommodations/month.ts";
import {
  isCodeGood,
  oneTimeCode,
  readOneTimeCode,
} from "#app/domain/accommodations/one-time-code.ts";
import { postingFor, postingForStock } from "#app/domain/accommodations/posting.ts";
import {
  accommodationStateNames,
  accommodationStates,
  canStep,
} from "#app/domain/accommodations/state.ts";

const at = new Date("2026-03-06T12:00:00Z");
const minutesLater = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

test("AZ-5: nobody decides on their own request or case, in any state and whatever they say", () => {
  const standing = {
    version: 1,
    requestedBy: "asker",
    decidedBy: null,
    firstApprovedBy: null,
    amountMinor: 2500,
    caseOwnerId: "owner",
    caseStatus: "working" as const,
    isReplaced: false,
  };
  for (const state of accommodationStateNames) {
    for (const verdict of ["approve", "decline"] as const) {
      const by = (who: string) =>
        decisionProblem(
          { ...standing, state },
          { verdict, by: who, seenVersion: null, seenOpen: null, amountMinor: null },
        );
      expect(by("asker")).toBe("own-request");
      expect(by("owner")).toBe("own-case");
      const over = state === "withdrawn" ? "taken-back" : "already-decided";
      expect(by("other")).toBe(state === "requested" ? null : over);
    }
  }
});

test("R18: a gift card is never announced straight from issued; a credit has no heads-up", () => {
  expect(canStep("gift-card", "issued", "announced")).toBe(false);
  expect(canStep("gift-card", "issued", "heads-up-sent")).toBe(true);
  expect(canStep("credit", "issued", "announced")).toBe(true);
  expect(canStep("credit", "issued", "heads-up-sent")).toBe(false);
  for (const kind of accommodationKindNames) {
    expect(canStep(kind, "requested", "issued")).toBe(false);
    expect(canStep(kind, "declined", "approved")).toBe(false);
  }
});

test("R18: nothing is on the page before it is announced", () => {
  const shown = accommodationStateNames.filter((state) => accommodationStates[state].shown);
  expect(shown).toEqual(["announced"]);
});

test("R18: the gift card follows ten minutes after the heads-up arrived, and waits while it has not", () => {
  expect(giftCardDueAt({ givenAt: at, reachedAt: null, failed: false })).toBeNull();
  const reached = { givenAt: at, reachedAt: minutesLater(30), failed: false };
  expect(giftCardDueAt(reached)).toEqual(minutesLater(40));
  expect(giftCardDueAt({ givenAt: at, reachedAt: null, failed: true })).toEqual(
    minutesLater(24 * 60),
  );
});

test("MON-7: every posting sums to zero in one currency", () => {
  const given = { amountMinor: 2500, currency: "EUR" };
  for (const kind of accommodationKindNames) {
    for (const step of ["approved", "issued", "reversed"] as const) {
      const lines = postingFor(step, { kind, ...given });
      expect(lines.reduce((sum, line) => sum + line.amountMinor, 0)).toBe(0);
      expect(lines.every(({ currency }) => currency === "EUR")).toBe(true);
    }
  }
  expect(postingFor("issued", { kind: "goodwill-note", amountMinor: 0, currency: "EUR" })).toEqual(
    [],
  );
  expect(postingForStock(given).map(({ amountMinor }) => amountMinor)).toEqual([2500, -2500]);
});

test("R23: on a second failure the same again is not offered; a better model and the money come first", () => {
  const again = kindsToOffer({ isRepeat: true });
  expect(again.slice(0, 2)).toEqual(["better-model", "refund"]);
  expect(again).not.toContain("replacement");
  expect(kindsToOffer({ isRepeat: false })).toEqual([...accommodationKindNames]);
  expect(mayAskFor("agent", "free-period")).toBe(false);
  expect(mayAskFor("lead", "free-period")).toBe(true);
  for (const kind of accommodationKindNames) expect(mayAskFor("reader", kind)).toBe(false);
});

test("R17: credits have numbers to quote", () => {
  expect(creditNumber(at, 1001)).toBe("CR-2026-001001");
  expect(creditNumber(new Date("2026-12-31T23:59:59Z"), 1234567)).toBe("CR-2026-1234567");
});

test("CAP-10: six digits, also when pasted in two groups; over after ten minutes, once and a double click", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (random) => {
      const digits = oneTimeCode(random);
      expect(digits).toMatch(/^\d{6}$/);
      expect(readOneTimeCode(` ${digits.slice(0, 3)} ${digits.slice(3)}\n`)).toBe(digits);
    }),
  );
  expect(readOneTimeCode("12345")).toBeNull();
  expect(readOneTimeCode("1234567")).toBeNull();
  expect(readOneTimeCode("12345a")).toBeNull();
  const sent = { expiresAt: minutesLater(10), usedAt: null };
  expect(isCodeGood(sent, minutesLater(9))).toBe(true);
  expect(isCodeGood(sent, minutesLater(10))).toBe(false);
  expect(isCodeGood({ ...sent, usedAt: minutesLater(1) }, minutesLater(1.4))).toBe(true);
  expect(isCodeGood({ ...sent, usedAt: minutesLater(1) }, minutesLater(2))).toBe(false);
});

test("R17: one card is one card, however its code is written", () => {
  expect(comparableCode("ab12-cd34 ef")).toBe(comparableCode("AB12CD34EF"));
  expect(isGiftCode("AB12-CD34")).toBe(true);
  expect(isGiftCode("----")).toBe(false);
  expect(isGiftCode("A\tB12")).toBe(false);
  expect(isGiftCode("x".repeat(101))).toBe(false);
  expect(goodUntil("2026-03-03")).toBe("2026-04-02");
});

test("a month of the books begins at midnight where we work, also over a clock change", () => {
  expect(monthSpan("2026-03", "Europe/Madrid")).toEqual({
    from: new Date("2026-02-28T23:00:00Z"),
    to: new Date("2026-03-31T22:00:00Z"),
  });
  expect(monthSpan("2026-13", "UTC")).toBeNull();
  expect(monthSpan("2026-3", "UTC")).toBeNull();
  expect(monthOf(new Date("2026-02-28T23:30:00Z"), "Europe/Madrid")).toBe("2026-03");
  expect(addMonths("2026-01", -1)).toBe("2025-12");
});
