import { z } from "zod";
import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { accommodationKindNames } from "#app/domain/accommodations/kind.ts";
import { accommodationStateNames } from "#app/domain/accommodations/state.ts";
import { isoOf } from "./case-answer.ts";
import type { Answer } from "./change.ts";
import { etagOf } from "./etag.ts";

const instant = z.iso.datetime();

/** An accommodation as the API answers it. A gift card's code is never in it. */
export const AccommodationAnswer = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  kind: z.enum(accommodationKindNames),
  amountMinor: z.int(),
  currency: z.string(),
  /** The thing, the period or the words; null where the amount says it all. */
  what: z.string().nullable(),
  why: z.string(),
  state: z.enum(accommodationStateNames),
  requestedAt: instant,
  decidedAt: instant.nullable(),
  decisionNote: z.string().nullable(),
  /** The request it was before who asked changed it. */
  replaces: z.uuid().nullable(),
  /** A credit's number; null for what has none. */
  number: z.string().nullable(),
  issuedAt: instant.nullable(),
  announcedAt: instant.nullable(),
  version: z.int(),
});

function present(given: Accommodation): z.output<typeof AccommodationAnswer> {
  const { id, caseId, kind, amountMinor, currency, what, why, state, decisionNote, version } =
    given;
  return {
    id,
    caseId,
    kind,
    amountMinor,
    currency,
    what,
    why,
    state,
    requestedAt: given.requestedAt.toISOString(),
    decidedAt: isoOf(given.decidedAt),
    decisionNote,
    replaces: given.replacesId,
    number: kind === "credit" ? given.providerReference : null,
    issuedAt: isoOf(given.issuedAt),
    announcedAt: isoOf(given.announcedAt),
    version,
  };
}

/** Answers with an accommodation as it is now, and its tag. */
export function answerAccommodation(given: Accommodation, status: Answer["status"]): Answer {
  const body = JSON.stringify(present(given));
  return { status, body, headers: { ETag: etagOf(given.version, body) } };
}
