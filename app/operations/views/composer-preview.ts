import type { Finding } from "#app/domain/reading/finding.ts";
import type { FoundPromise } from "#app/domain/reading/promises.ts";
import type { MailPreview } from "../ports/services/mail-services.ts";

/** A finding as a page shows it: `key` names it, `settled` means it was overridden. */
export type ShownFinding = Finding & {
  readonly key: string;
  readonly settled: boolean;
  readonly mayOverride: boolean;
};

/** A promise of the text, and the part it stands in. */
export type ShownPromise = Pick<FoundPromise, "words" | "hedged"> & {
  readonly part: string;
  /** The calendar day it names, on the customer's clocks; null when it names none. */
  readonly on: string | null;
};

export type DraftPreview = {
  /** Null where it is about something that is not chosen yet. */
  readonly mail: MailPreview | null;
  readonly findings: readonly ShownFinding[];
  /** What is still to be written before it can leave. */
  readonly unfinished: "nothing-written" | "needed-part-empty" | null;
  readonly promises: readonly ShownPromise[];
  /** Who else has this draft open. */
  readonly others: readonly string[];
};

/** The first mail of a case that is not opened yet. */
export type OpeningPreview = {
  /** Null where too little is filled in, or where there is no address to send it to. */
  readonly mail: MailPreview | null;
  readonly locale: string;
  /** What the reading finds in its first words. */
  readonly findings: readonly ShownFinding[];
};
