import type { Gate } from "#app/operations/views/portal/closed-parts.ts";
import type { CustomerPage } from "#app/operations/views/portal/customer-page.ts";
import type { PageWords } from "#emails/locales/page/index.ts";

/** What a form on the page does; its `intent` field says which. */
export const intents = [
  "confirm-read-back",
  "correct-read-back",
  "write",
  "call",
  "dispute-promise",
  "choose-option",
  "confirm-appointment",
  "move-appointment",
  "put-right",
  "reopen",
  "thank",
  "say-satisfaction",
  "answer-questions",
  "send-number",
  "show-code",
  "send-proof",
  "prove",
  "close-parts",
  "language",
  "wishes",
  "add-reader",
  "remove-reader",
  "not-her",
  "follow-ups",
  "discretion",
] as const;
export type Intent = (typeof intents)[number];

/** What became of a form, and the block of the page that says it. */
export const sayings = {
  "message-sent": "contact",
  "call-asked-for": "contact",
  "read-back-confirmed": "heard",
  "read-back-corrected": "heard",
  "promise-disputed": "promises",
  "option-chosen": "options",
  "appointment-confirmed": "appointment",
  "appointment-moved": "appointment",
  "put-right": "check",
  reopened: "check",
  thanked: "check",
  "satisfaction-said": "feedback",
  "satisfaction-low": "feedback",
  "questions-answered": "feedback",
  "number-sent": "trouble",
  "proof-sent": "proof",
  "parts-opened": "proof",
  "parts-closed": "proof",
  "language-chosen": "choices",
  "wishes-chosen": "choices",
  "discretion-on": "choices",
  "discretion-off": "choices",
  "reader-added": "choices",
  "reader-removed": "choices",
  "follow-ups-stopped": "choices",
  "follow-ups-resumed": "choices",
} as const;
export type Said = keyof typeof sayings;
export type Block = (typeof sayings)[Said];

/** A form that could not be carried out: what to do, by field, and what was typed. */
export type FormProblem = {
  readonly intent: Intent;
  readonly faults: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
};

export type PortalBrand = {
  readonly name: string;
  readonly accent: string;
  /** Of our own origin, or null: no other is ever asked for anything (CAP-7). */
  readonly logoPath: string | null;
  readonly supportPhone: string | null;
  /** Postal address and legal lines. */
  readonly smallPrint: readonly string[];
};

/** One reading of the page: the case, the reader's words, and what was just done. */
export type Reading = {
  readonly page: CustomerPage;
  /** What of it lies behind a number. */
  readonly gate: Gate;
  readonly say: PageWords;
  readonly locale: string;
  readonly brand: PortalBrand;
  readonly isLate: boolean;
  readonly said: Said | null;
  readonly problem: FormProblem | null;
  /** Somebody she lets read: nothing can be sent from this page. */
  readonly isReader: boolean;
};

/** The faults and typed words of one form; empty while nothing is wrong with it. */
export function problemOf(
  { problem }: Reading,
  intent: Intent,
): Pick<FormProblem, "faults" | "typed"> {
  return problem?.intent === intent ? problem : { faults: {}, typed: {} };
}
