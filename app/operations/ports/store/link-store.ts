import type { OneTimeCodes } from "../accommodations.ts";
import type { CaseLinks, PageProofs } from "../links.ts";
import type { Openings } from "../openings.ts";

/** Links to customers' pages, who opened them, and what was typed to open more. */
export type LinkStore = {
  readonly links: CaseLinks;
  readonly openings: Openings;
  readonly pageProofs: PageProofs;
  readonly oneTimeCodes: OneTimeCodes;
};
