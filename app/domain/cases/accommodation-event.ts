import type { ToldAtOnce } from "../accommodations/kind.ts";

/** What can happen to what is given for the trouble. Amounts in minor units with their ISO 4217 currency. */
export type AccommodationHappening =
  | {
      type: "accommodation-asked";
      accommodationId: string;
      kind: string;
      amountMinor: number;
      currency: string;
    }
  | {
      type: "accommodation-changed";
      accommodationId: string;
      kind: string;
      amountMinor: number;
      currency: string;
      /** The request as it was before. */
      replacedId: string;
      /** Somebody had approved that one: their yes is void (MON-5). */
      fell: boolean;
    }
  | {
      type: "accommodation-approved";
      accommodationId: string;
      /** Within the authority of who asked: nobody else had to say yes (R15). */
      byAuthority: boolean;
      amountMinor: number;
      currency: string;
    }
  | { type: "accommodation-question-asked"; accommodationId: string; question: string }
  | { type: "accommodation-question-answered"; accommodationId: string; answer: string }
  /** The first of two people who have to say yes. */
  | { type: "accommodation-first-approved"; accommodationId: string }
  | { type: "accommodation-declined"; accommodationId: string; note: string }
  | { type: "accommodation-withdrawn"; accommodationId: string }
  | {
      type: "credit-issued";
      accommodationId: string;
      number: string;
      amountMinor: number;
      currency: string;
      /** It stands in the resolution mail, so it gets no mail of its own. */
      inResolution: boolean;
    }
  | {
      /** A refund, a thing, a period or words: told in a mail of its own. */
      type: "accommodation-given";
      accommodationId: string;
      kind: ToldAtOnce;
      what: string | null;
      /** Its number outside; null where there is none. */
      number: string | null;
      /** Null where the customer is not told an amount. */
      money: { readonly amountMinor: number; readonly currency: string } | null;
    };

/** Which of it the customer sees: that something was given, never who asked or decided (CAP-12). */
export const customerSeesAccommodations: Record<AccommodationHappening["type"], boolean> = {
  "accommodation-asked": false,
  "accommodation-changed": false,
  "accommodation-approved": false,
  "accommodation-first-approved": false,
  "accommodation-question-asked": false,
  "accommodation-question-answered": false,
  "accommodation-declined": false,
  "accommodation-withdrawn": false,
  "credit-issued": true,
  "accommodation-given": true,
};
