import { expect, test } from "vitest";
import {
  beginWithChoice,
  chooseOption,
  withdrawOptions,
} from "#app/domain/options/option-changes.ts";
import { type CaseOption, type OptionRound, optionsProblem } from "#app/domain/options/options.ts";

const free = { words: null, minutes: 20, trips: 0, money: null, why: null };
const repair: CaseOption = { id: "repair", title: "We repair it", ...free };
const money: CaseOption = { id: "money", title: "Your money back", ...free };
const now = new Date("2026-03-04T10:00:00Z");
const round: OptionRound = {
  id: "round",
  caseId: "case",
  words: null,
  isHonestNo: false,
  options: [repair, money],
  offeredBy: "marco",
  offeredAt: now,
  state: "open",
  chosenId: null,
  chosenAt: null,
  begunAt: null,
  because: null,
};

test("R16: one alone is no choice, unless after an honest no, which says why", () => {
  const offer = { words: null, isHonestNo: false, options: [repair] };
  expect(optionsProblem(offer)).toBe("too-few-options");
  expect(optionsProblem({ ...offer, isHonestNo: true })).toBe("no-without-why");
  expect(optionsProblem({ ...offer, isHonestNo: true, words: "No part is left." })).toBeNull();
  expect(optionsProblem({ ...offer, options: Array(7).fill(repair) })).toBe("too-many-options");
});

test("R14: a trip or money of hers is justified", () => {
  const costs = [{ trips: 1 }, { money: { amountMinor: 500, currency: "EUR" } }];
  for (const cost of costs) {
    const costly = { ...repair, ...cost };
    const offer = { words: null, isHonestNo: false, options: [costly, money] };
    expect(optionsProblem(offer)).toBe("cost-without-why");
    expect(
      optionsProblem({ ...offer, options: [{ ...costly, why: "Because." }, money] }),
    ).toBeNull();
  }
});

test("R16: she may change her mind until we have begun, and not after", () => {
  const chosen = chooseOption(round, "repair", now);
  if (!chosen.ok) throw new Error(chosen.reason);
  expect(chosen.round).toMatchObject({ state: "chosen", chosenId: "repair", chosenAt: now });
  expect(chooseOption(chosen.round, "repair", now)).toMatchObject({ ok: true, isNew: false });
  const other = chooseOption(chosen.round, "money", now);
  if (!other.ok) throw new Error(other.reason);
  const begun = beginWithChoice(other.round, now);
  if (!begun.ok) throw new Error(begun.reason);
  expect(chooseOption(begun.round, "money", now)).toMatchObject({ ok: true, isNew: false });
  expect(chooseOption(begun.round, "repair", now)).toEqual({ ok: false, reason: "already-begun" });
  expect(withdrawOptions(begun.round, "No.")).toEqual({ ok: false, reason: "already-begun" });
});

test("R16: what was taken back cannot be chosen, and nothing begins that nobody chose", () => {
  const gone = withdrawOptions(round, "The part is sold.");
  if (!gone.ok) throw new Error(gone.reason);
  expect(chooseOption(gone.round, "repair", now)).toMatchObject({ reason: "options-withdrawn" });
  expect(chooseOption(round, "another", now)).toMatchObject({ reason: "option-unknown" });
  expect(beginWithChoice(round, now)).toEqual({ ok: false, reason: "nothing-chosen" });
});
