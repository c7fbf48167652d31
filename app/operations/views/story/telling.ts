import type { CaseEvent, CaseEventType } from "#app/domain/cases/case-event.ts";

/** How an entry of the story reads: a heading, and the words that were said, if any. */
export type Telling = { readonly what: string; readonly words?: string | null };

/** What tells one kind of event to staff. */
export type Teller<Type extends CaseEventType> = (event: CaseEvent<Type>) => Telling;

/** Those of one subject; one that is left out is told by its own name. */
export type Tellers = { readonly [Type in CaseEventType]?: Teller<Type> };

/** Those of one subject, none left out. */
export type AllTellers<Type extends CaseEventType> = { readonly [Each in Type]: Teller<Each> };
