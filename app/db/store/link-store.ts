import type { LinkStore } from "#app/operations/ports/store/link-store.ts";
import { caseLinks } from "../links/case-links.ts";
import { oneTimeCodes } from "../links/one-time-codes.ts";
import { openings } from "../links/openings.ts";
import { pageProofs } from "../links/page-proofs.ts";
import type { Parts } from "./parts.ts";

/** Links to customers' pages, who opened them, and what was typed to open more. */
export const linkParts: Parts<LinkStore, "tx" | "around"> = {
  links: ({ tx, around }) => caseLinks(tx, around),
  openings: ({ tx }) => openings(tx),
  pageProofs: ({ tx }) => pageProofs(tx),
  oneTimeCodes: ({ tx, around }) => oneTimeCodes(tx, around),
};
