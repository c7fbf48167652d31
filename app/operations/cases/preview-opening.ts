import type { StaffActor } from "#app/domain/actor.ts";
import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import { findingKey, mayOverride } from "#app/domain/composer/overrides.ts";
import { sampleAddress } from "../composer/preview-draft.ts";
import { letterFor } from "../correspondence.ts";
import type { Letter } from "../letter.ts";
import { headOf } from "../letterhead.ts";
import type { Services } from "../services.ts";
import type { OpeningPreview } from "../views/composer-preview.ts";
import { findInFirstWords } from "./first-words.ts";
import { beginCaseFile, newCustomer } from "./new-case-file.ts";
import type { OpenCaseInput } from "./open-case-fields.ts";
import { findOwnerAndBrand, handleOf } from "./whose-case.ts";

/** The reference is made as the case is opened. */
const noReferenceYet = "AM-…";

const nothingYet: OpeningPreview = { mail: null, locale: "en", findings: [] };

/**
 * The acknowledgement as it would leave if the case were opened now, and what the reading finds in its first
 * words (R3, R13). Nothing is written, and its address opens nothing.
 * @param opening what is filled in so far; null where it is too little for a mail
 */
export async function previewOpening(
  services: Services,
  opening: OpenCaseInput | null,
  firstWords: string,
  actor: StaffActor,
): Promise<OpeningPreview> {
  if (!opening) return nothingYet;
  const made = await letterOfOpening(services, opening, firstWords, actor);
  const { customer } = opening;
  const found = firstWords === "" ? [] : findInFirstWords(services, customer, firstWords);
  return {
    mail: made && (await services.previewMail(made.letter)),
    locale: made?.locale ?? customer.locale ?? "en",
    findings: found.map((finding) => ({
      ...finding,
      key: findingKey(finding),
      settled: false,
      mayOverride: mayOverride(finding),
    })),
  };
}

/** Null where nobody can own it, there is no such brand, or no address to send it to. */
async function letterOfOpening(
  services: Services,
  opening: OpenCaseInput,
  firstWords: string,
  actor: StaffActor,
): Promise<{ readonly letter: Letter; readonly locale: string } | null> {
  return services.transaction(async (store) => {
    const found = await findOwnerAndBrand(services, store, opening, actor);
    if (!found.ok) return null;
    const { owner, brand } = found;
    const typed = newCustomer(services, opening.customer);
    // Whom we know already is written to by the name and in the language we know.
    const known = await store.customers.findKnown(typed, handleOf(opening.post));
    const customer = known ?? typed;
    if (!customer.email) return null;
    const around = { customer, owner, actor, brand };
    const caseFile = await beginCaseFile(services, store, opening, around);
    const context = { caseFile: { ...caseFile, reference: noReferenceYet }, customer, owner };
    const address = sampleAddress(services);
    const head = await headOf(services, store, context, address);
    const { channel, severity, id: caseId, openedAt: at } = caseFile;
    const receivedAt = caseFile.receivedAt.toISOString();
    const event: CaseEvent = {
      ...{ type: "case-opened", channel, severity, receivedAt, caseId, at, actor },
      ...(firstWords && { around: { before: firstWords, after: "" } }),
    };
    const letter = letterFor(event, { ...context, head, unsubscribeUrl: address });
    return letter && { letter, locale: customer.locale };
  });
}
