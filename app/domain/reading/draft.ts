import type { Fault } from "../cases/fault.ts";
import type { Moment } from "./moments.ts";

/** A recovery mail before it leaves. Parts are Markdown or plain text, in the order of the mail. */
export type Draft = {
  /** "en", "es-MX" …; where we have no rules for it, only what needs no language is read. */
  readonly language: string;
  readonly moment: Moment;
  readonly subject: string;
  readonly parts: Readonly<Record<string, string>>;
};

/** What the frame of the mail says by itself, so that the draft need not. */
export type FrameLine = "customer-name" | "owner-name" | "next-update";

/** What the case knows and the draft is held against. */
export type DraftFacts = {
  readonly customerName: string | null;
  readonly ownerName: string | null;
  /** Null while it is not recorded: nothing is then said about responsibility. */
  readonly fault: Fault | null;
  /** The customer's calendar day, "2026-03-02"; without it "tomorrow" has no date. */
  readonly today: string | null;
  /** The calendar day of the next word owed to the customer (R6). */
  readonly nextUpdateOn: string | null;
  /** Calendar days on which a promise marked certain falls due (R7). */
  readonly certainPromiseDates: readonly string[];
  readonly frameShows: readonly FrameLine[];
};

/** Facts of a draft whose case is not known, as on the command line. */
export const noFacts: DraftFacts = {
  customerName: null,
  ownerName: null,
  fault: null,
  today: null,
  nextUpdateOn: null,
  certainPromiseDates: [],
  frameShows: [],
};
