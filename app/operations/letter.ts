import type { CaseEvent, CaseEventType } from "#app/domain/cases/case-event.ts";
import type { EmailKind, EmailProps } from "#emails/index.ts";
import type { Letterhead } from "#emails/kit/letterhead.ts";
import type { CaseContext } from "./ports/cases.ts";

/** One mail an event calls for: the same `once` writes no second one. */
export type Letter = {
  [Kind in EmailKind]: {
    readonly kind: Kind;
    readonly props: EmailProps<Kind>;
    readonly once: string;
  };
}[EmailKind];

/** Who reads it, and what every mail of the case says at its head. */
export type Reader = CaseContext & {
  readonly head: Letterhead;
  /** Stops follow-ups with one POST (RFC 8058). */
  readonly unsubscribeUrl: string;
};

/** Makes the mail of an event; null when this one needs none. */
export type Writer<Type extends CaseEventType> = (
  event: CaseEvent<Type>,
  reader: Reader,
) => Letter | null;
