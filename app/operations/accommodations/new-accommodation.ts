import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { addSpan } from "#app/domain/clock/time-span.ts";
import type { Services } from "../services.ts";
import type { AskedAccommodation } from "./asked-accommodation.ts";

type Asking = Pick<
  Accommodation,
  "requestedBy" | "range" | "budgetId" | "costCentreId" | "byAuthority" | "notices"
> & {
  readonly asked: AskedAccommodation;
  readonly caseFile: CaseFile;
  /** The request it takes the place of: the customer was promised a word by the same time. */
  readonly replaces: Accommodation | null;
  /** Who carries it out. */
  readonly provider: string;
};

/** A request as it is written down first. */
export function newAccommodation(
  services: Services,
  { asked, caseFile, replaces, ...judged }: Asking,
): Accommodation {
  const now = services.now();
  const { calendar } = services.settings;
  // Nobody is waiting for a word any more once a case is resolved: a working day, then.
  const aDay = () => addSpan(now, { count: 1, unit: "days", counted: "working-time" }, calendar);
  return {
    id: services.newId(),
    caseId: caseFile.id,
    customerId: caseFile.customerId,
    ...asked,
    ...judged,
    askedMinor: asked.amountMinor,
    needsTwo: false,
    firstApprovedBy: null,
    firstApprovedAt: null,
    replacesId: replaces?.id ?? null,
    state: "requested",
    requestedAt: now,
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    providerReference: null,
    issuedAt: null,
    headsUpAt: null,
    announcedAt: null,
    promisedBy: replaces?.promisedBy ?? caseFile.nextUpdateDueAt ?? aDay(),
    version: 1,
  };
}
