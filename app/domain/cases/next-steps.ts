import type { CaseFile } from "./case-file.ts";
import { isOpen } from "./case-status.ts";

/** What is known of a case when it is asked what comes next. */
export type CaseStanding = Pick<
  CaseFile,
  "status" | "readBack" | "fault" | "nextUpdateDueAt" | "resolution"
> & {
  /** No person has said a word to the customer yet; the acknowledgement by itself is none. */
  readonly unspoken: boolean;
  /** What the customer said that nobody answered, and since when. */
  readonly unansweredSince: Date | null;
  readonly openCalls: number;
  readonly failedMails: number;
  readonly mailsInDoubt: number;
  /** Decided by finance after our last word. */
  readonly decided: "approved" | "declined" | null;
  /** Earlier cases of this customer with the same product. */
  readonly repeats: number;
  readonly hasAccommodation: boolean;
  /** Posts of hers nobody has answered where they stand. */
  readonly openPosts: number;
  /** Neither an e-mail address nor a phone number of hers is known. */
  readonly unreachable: boolean;
  /** Since when we could say whether she is still a customer, and nobody has. */
  readonly keptDueAt: Date | null;
};

export type NextStep = {
  readonly name: StepName;
  /** What to do, as one sentence in the imperative. */
  readonly doThis: string;
  /** Why the playbook asks for it. */
  readonly why: string;
  readonly rule: string;
  readonly isUrgent: boolean;
};

export type StepName = keyof typeof steps;

type StepRule = Omit<NextStep, "name" | "isUrgent"> & {
  isDue(standing: CaseStanding, now: Date): boolean;
  isUrgent?(standing: CaseStanding, now: Date): boolean;
};

const isLate = ({ nextUpdateDueAt }: CaseStanding, now: Date) =>
  nextUpdateDueAt !== null && nextUpdateDueAt < now;
const always = () => true;

function defineSteps<const Name extends string>(table: Readonly<Record<Name, StepRule>>) {
  return table;
}

/** What the playbook can ask for, in the order it asks: this table is the only place that lists it (R27). */
const steps = defineSteps({
  "say-late": {
    doThis: "Write now, and say that it is late.",
    why: "The time we gave for the next word has passed. The customer's page says so too.",
    rule: "R6",
    isDue: isLate,
    isUrgent: always,
  },
  "mail-lost": {
    doThis: "Call, and ask for the right address.",
    why: "A mail of this case did not arrive, so the customer has not heard it.",
    rule: "R3",
    isDue: ({ failedMails }) => failedMails > 0,
    isUrgent: always,
  },
  "mail-in-doubt": {
    doThis: "Decide about the mail in doubt: send again, or mark as sent.",
    why: "Nobody can tell whether it arrived. Twice is a nuisance; never is worse.",
    rule: "R6",
    isDue: ({ mailsInDoubt }) => mailsInDoubt > 0,
    isUrgent: always,
  },
  "read-back-wrong": {
    doThis: "Answer what we got wrong, before anything is offered.",
    why: "The customer says we did not understand. A remedy for the wrong problem is a second failure.",
    rule: "R4",
    isDue: ({ readBack, unansweredSince }) => readBack === "corrected" && unansweredSince !== null,
    isUrgent: always,
  },
  answer: {
    doThis: "Answer what the customer wrote.",
    why: "Every word of the customer that waits is one more chase, and it counts.",
    rule: "R9",
    isDue: ({ unansweredSince, readBack }) => unansweredSince !== null && readBack !== "corrected",
    isUrgent: always,
  },
  "answer-in-public": {
    doThis: "Answer the post where it stands, without a word of the case.",
    why: "Everybody who reads it waits for it too. What is about her belongs on her page alone.",
    rule: "R26",
    isDue: ({ openPosts }) => openPosts > 0,
    isUrgent: always,
  },
  "find-a-way": {
    doThis: "Ask for a private message, and write down the address the customer gives.",
    why: "We know nobody but a name in public. The link to her page must never stand there.",
    rule: "R26",
    isDue: ({ status, unreachable }) => isOpen(status) && unreachable,
  },
  "first-word": {
    doThis: "Say a first word as yourself: call, or write two sentences.",
    why: "So far only the acknowledgement went out. A person within reach is what calms.",
    rule: "R5",
    isDue: ({ status, unspoken }) => isOpen(status) && unspoken,
  },
  "make-calls": {
    doThis: "Make the call that is owed.",
    why: "A call was promised, or mail cannot reach the customer.",
    rule: "R3",
    isDue: ({ openCalls }) => openCalls > 0,
  },
  repeat: {
    doThis: "Do not offer the same again: a better model, or the money, comes first.",
    why: "The same product failed this customer before. A second failure changes the rules.",
    rule: "R23",
    isDue: ({ status, repeats }) => isOpen(status) && repeats > 0,
    isUrgent: always,
  },
  "tell-decision": {
    doThis: "Tell the customer what finance decided, or ask for something else.",
    why: "The decision came back, and the customer does not know yet.",
    rule: "R15",
    isDue: ({ status, decided }) => isOpen(status) && decided !== null,
  },
  "read-back-open": {
    doThis: "Ask for a yes to what we understood when you next speak.",
    why: "The customer has not confirmed it yet, and remedies wait for it.",
    rule: "R4",
    isDue: ({ status, readBack }) => isOpen(status) && readBack === "open",
  },
  "find-fault": {
    doThis: "Find out whose doing it was.",
    why: "Fault picks the apology's wording. Blame is taken only when it is ours; regret is always there.",
    rule: "R12",
    isDue: ({ status, fault }) => isOpen(status) && fault === "unclear",
  },
  "do-something": {
    doThis: "Think of something for the trouble: a credit, or a small gift card.",
    why: "Nothing has been asked for yet. Crediting what did not work is always in order.",
    rule: "R17",
    isDue: ({ status, hasAccommodation }) => isOpen(status) && !hasAccommodation,
  },
  resolve: {
    doThis: "When it is put right, write the resolution in its parts.",
    why: "What went wrong, how it was put right, why not again. A case cannot end without them.",
    rule: "R19",
    isDue: ({ status }) => isOpen(status),
  },
  "say-why": {
    doThis: "Say why it will not happen again, by the day we gave.",
    why: "The resolution said that we did not know yet.",
    rule: "R19",
    isDue: ({ status, resolution }) =>
      !isOpen(status) && resolution !== null && !resolution.whyNotAgain.known,
  },
  "check-and-close": {
    doThis: "Check with the customer that it is put right, then close.",
    why: "Two thank-yous are planned by themselves, some days and some weeks on, each with a call.",
    rule: "R21",
    isDue: ({ status }) => status === "resolved",
  },
  "still-customer": {
    doThis: "Look up whether she is still a customer, and say so.",
    why: "Ninety days have passed. What it cost to keep her, and whether it did, is how we learn.",
    rule: "R27",
    isDue: ({ keptDueAt }, now) => keptDueAt !== null && keptDueAt <= now,
  },
});

/** What the playbook asks for next on this case, the most pressing first, and why (R27). */
export function nextSteps(standing: CaseStanding, now: Date): NextStep[] {
  const names = Object.keys(steps) as StepName[];
  return names
    .filter((name) => steps[name].isDue(standing, now))
    .map((name) => {
      const { doThis, why, rule, isUrgent } = steps[name] as StepRule;
      return { name, doThis, why, rule, isUrgent: isUrgent?.(standing, now) ?? false };
    });
}
