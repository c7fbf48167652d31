import { namesOf } from "../names-of.ts";
import type { RuleId } from "./rules.ts";

/** What a mail may have to say. Each has a rule `missing-…`. */
export type Element = RuleId extends infer Rule
  ? Rule extends `missing-${infer Name}`
    ? Name
    : never
  : never;

type MomentRule = {
  readonly needs: readonly Element[];
  /** Needed too, but its lack does not stop the sending, whatever the rule's own level. */
  readonly wishes?: readonly Element[];
  /** A gift card may be named here, and nowhere else (R18). */
  readonly mayNameGiftCard?: true;
};

const names = ["customer-name", "owner-name"] as const;
const nextWord = [...names, "date", "next-step"] as const;

/** Every moment of a recovery that has its mail, and what that mail has to say. */
export const moments = {
  acknowledgement: { needs: nextWord },
  "read-back": { needs: names },
  update: { needs: nextWord },
  "nothing-new": { needs: nextWord },
  delay: { needs: nextWord, wishes: ["apology"] },
  "partner-late": { needs: nextWord, wishes: ["apology"] },
  promise: { needs: [...names, "date"] },
  "promise-kept": { needs: names },
  "promise-moved": { needs: nextWord, wishes: ["apology"] },
  "broken-promise": { needs: [...nextWord, "apology", "responsibility"] },
  options: { needs: names },
  "honest-no": { needs: names },
  appointment: { needs: names },
  "other-times": { needs: names },
  "plan-b": { needs: nextWord },
  "start-plan-b": { needs: nextWord },
  resolution: {
    needs: [
      ...names,
      "next-step",
      "apology",
      "responsibility",
      "what-happened",
      "how-put-right",
      "why-not-again",
      "thanks-patience",
      "thanks-trust",
      "thanks-custom",
    ],
  },
  "heads-up": { needs: names, mayNameGiftCard: true },
  "gift-card": { needs: names, mayNameGiftCard: true },
  "thanks-after-days": { needs: names },
  "check-in-after-weeks": { needs: names },
  feedback: { needs: names },
  reopened: { needs: nextWord, wishes: ["apology"] },
  "fresh-link": { needs: names },
  "problem-fixed": { needs: names },
} as const satisfies Record<string, MomentRule>;

export type Moment = keyof typeof moments;
export const momentNames = namesOf(moments);

/** The row of a moment, with its optional columns. */
export function momentRule(moment: Moment): MomentRule {
  return moments[moment];
}

/** True for the name of a moment. */
export function isMoment(name: string): name is Moment {
  return Object.hasOwn(moments, name);
}
