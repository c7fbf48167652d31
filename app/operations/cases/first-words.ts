import { z } from "zod";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import type { WordsAround } from "#app/domain/cases/words-around.ts";
import { dayIn } from "#app/domain/clock/day-in-zone.ts";
import { mayOverride, stoppers } from "#app/domain/composer/overrides.ts";
import { noFacts } from "#app/domain/reading/draft.ts";
import type { Finding } from "#app/domain/reading/finding.ts";
import { readDraft } from "#app/domain/reading/read-draft.ts";
import { OverrideReason } from "../composer/change-draft.ts";
import { orNothing, prose } from "../fields.ts";
import type { Services } from "../services.ts";

/** What whoever opens a case writes to its customer, at the head of the acknowledgement (R3). */
export const FirstWords = z.strictObject({
  firstWords: orNothing(prose("what the customer reads first", 5_000)),
  readingReason: orNothing(OverrideReason),
});

/** Words the reading has seen, and the rules it was overridden by, with the reason. */
export type FirstWords = {
  readonly words: string;
  readonly left: readonly { readonly rule: string; readonly reason: string }[];
};

export type ReadFirstWords =
  | { readonly ok: true; readonly firstWords: FirstWords }
  | { readonly ok: false; readonly findings: readonly Finding[] };

type To = {
  readonly name: string;
  readonly locale?: string | undefined;
  readonly timezone?: string | undefined;
};

/** What the reading finds in them (R13): errors and advice, in the language that was chosen. */
export function findInFirstWords(
  services: Services,
  customer: To,
  words: string,
): readonly Finding[] {
  const zone = customer.timezone ?? services.settings.calendar.timeZone;
  const draft = { moment: "acknowledgement", subject: "", parts: { firstWords: words } } as const;
  const today = dayIn(zone, services.now());
  const facts = { ...noFacts, customerName: customer.name, today };
  const found = readDraft({ language: customer.locale ?? "en", ...draft }, facts);
  // What the acknowledgement has to say stands in it beneath them, in ours.
  return found.filter(({ rule }) => !rule.startsWith("missing-"));
}

/** Reads them before anything is written: errors stop the opening, or are left with a reason (R13). */
export function readFirstWords(
  services: Services,
  customer: To,
  { words, reason }: { readonly words: string; readonly reason: string | null },
): ReadFirstWords {
  const errors = stoppers(findInFirstWords(services, customer, words), []);
  if (errors.some((error) => !reason || !mayOverride(error))) {
    return { ok: false, findings: errors };
  }
  const left = errors.map(({ rule }) => ({ rule, reason: reason ?? "" }));
  return { ok: true, firstWords: { words, left } };
}

/** The words as the opening keeps them; nothing where nobody wrote any. */
export function aroundOf(first: FirstWords | undefined): { around?: WordsAround } {
  return first ? { around: { before: first.words, after: "" } } : {};
}

/** What the reading found in them and somebody left. */
export function leftIn(first: FirstWords | undefined): readonly CaseHappening[] {
  return (first?.left ?? []).map(({ rule, reason }) => {
    return { type: "reading-overridden", draftId: null, rule, reason } as const;
  });
}
