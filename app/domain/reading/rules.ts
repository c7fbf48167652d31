type Rule = {
  readonly playbook: string;
  /** An error stops the sending until it is mended or overridden with a reason; a warning does not. */
  readonly level: "error" | "warning";
  /** For the writer, in the desk's English. */
  readonly why: string;
};

/** Everything the reading looks for. This table is the only place that lists it. */
export const readingRules = {
  downplaying: {
    playbook: "R13",
    level: "warning",
    why: "It makes the trouble sound smaller than it is to the customer.",
  },
  blaming: {
    playbook: "R13",
    level: "error",
    why: "It puts the failure, or doubt, on the customer.",
  },
  "over-promising": {
    playbook: "R7",
    level: "warning",
    why: "It promises more than is recorded as certain. Word it as a range, or record it as certain.",
  },
  "taking-blame": {
    playbook: "R12",
    level: "error",
    why: "It takes the blame, and the fault is not recorded as ours. Regret the trouble instead.",
  },
  "empty-apology": {
    playbook: "R12",
    level: "warning",
    why: "It could stand in any letter. Name what the customer went through.",
  },
  jargon: {
    playbook: "R13",
    level: "warning",
    why: "It is a word of ours that the customer need not know.",
  },
  "customer-effort": {
    playbook: "R14",
    level: "warning",
    why: "It asks work or money of the customer. Do it for them, or say why it cannot be otherwise.",
  },
  "gift-card": {
    playbook: "R18",
    level: "error",
    why: "A gift card goes in a message of its own, after a heads-up.",
  },
  "subject-details": {
    playbook: "R25",
    level: "error",
    why: "A subject is seen by others: no name, address, number or amount in it.",
  },
  "unfilled-blank": {
    playbook: "R13",
    level: "error",
    why: "A blank was left unfilled.",
  },
  "hidden-sign": {
    playbook: "R13",
    level: "warning",
    why: "A sign that nobody sees stands in it. It can turn what is read, or hide in a word. Take it out.",
  },
  "mixed-address": {
    playbook: "R25",
    level: "error",
    why: "The address has letters of another alphabet that look alike, and leads elsewhere. Type it anew.",
  },
  "missing-customer-name": {
    playbook: "R13",
    level: "warning",
    why: "The customer is not called by name.",
  },
  "missing-owner-name": {
    playbook: "R5",
    level: "warning",
    why: "Nobody is named. The customer should know which person is on it.",
  },
  "missing-date": {
    playbook: "R6",
    level: "warning",
    why: "It does not say by when the customer hears from us.",
  },
  "missing-next-step": {
    playbook: "R6",
    level: "warning",
    why: "It does not say what we do next.",
  },
  "missing-apology": {
    playbook: "R12",
    level: "error",
    why: "There is no apology. Regret for the trouble is due in every case.",
  },
  "missing-responsibility": {
    playbook: "R12",
    level: "error",
    why: "It was our doing, and the mail does not say so.",
  },
  "missing-what-happened": {
    playbook: "R19",
    level: "error",
    why: "It does not say what went wrong.",
  },
  "missing-how-put-right": {
    playbook: "R19",
    level: "error",
    why: "It does not say how it was put right.",
  },
  "missing-why-not-again": {
    playbook: "R19",
    level: "error",
    why: "It does not say why it will not happen again, nor by when we will know.",
  },
  "missing-thanks-patience": {
    playbook: "R20",
    level: "error",
    why: "It does not thank the customer for their patience.",
  },
  "missing-thanks-trust": {
    playbook: "R20",
    level: "error",
    why: "It does not thank the customer for their trust.",
  },
  "missing-thanks-custom": {
    playbook: "R20",
    level: "error",
    why: "It does not thank the customer for staying a customer.",
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof readingRules;

/** Rules that phrases in a language's data can break. */
export type PhraseRuleId = Extract<
  RuleId,
  | "downplaying"
  | "blaming"
  | "over-promising"
  | "taking-blame"
  | "empty-apology"
  | "jargon"
  | "customer-effort"
  | "gift-card"
  | "subject-details"
>;
