import type { Severity } from "#app/domain/clock/severity.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";

/** One line of Today as the page gets it. */
export type TodayLine = {
  readonly key: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly reference: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly doNow: string;
  readonly when: string;
  readonly dueAt: string;
  readonly urgency: number;
  readonly words: string | null;
  readonly customer: string;
  readonly phone: string | null;
  readonly subject: string;
  /** Whose it is; null on one's own list. */
  readonly owner: string | null;
  readonly isOver: boolean;
  /** An order that was refused, and can be tried again without anything to type. */
  readonly canTryAgain?: boolean;
  /** A mail that waits for a second reader: its text, and which version of it this is. */
  readonly toRead?: { readonly text: string; readonly version: number };
};

export type RowProps = {
  readonly line: TodayLine;
  readonly timeZone: string;
  readonly may: {
    readonly write: boolean;
    readonly call: boolean;
    readonly settleMail: boolean;
    readonly decideMoney: boolean;
  };
  readonly fault: FormFault | undefined;
};
