import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { type Fault, faultNames } from "#app/domain/cases/fault.ts";
import { waitsForReadBack } from "#app/domain/cases/read-back.ts";
import type { Services } from "#app/operations/services.ts";
import { mailWords } from "#emails/locales/mail/index.ts";

/** What the resolution's form begins with: our words in the customer's language (R12, R20). */
export async function resolutionDraft(services: Services, caseFile: CaseFile) {
  const { customer, given } = await services.transaction(async (store) => ({
    customer: await store.customers.find(caseFile.customerId),
    given: await store.accommodations.listForCase(caseFile.id),
  }));
  const locale = customer?.locale ?? "en";
  const say = mailWords(locale);
  const apologies = Object.fromEntries(
    faultNames.map((fault) => [fault, say(`resolution.apology.${fault}`)]),
  ) as Record<Fault, string>;
  return {
    reference: caseFile.reference,
    customerName: customer?.name ?? "",
    subject: caseFile.subject,
    problem: caseFile.problem,
    fault: caseFile.fault,
    isLocked: waitsForReadBack(caseFile),
    today: services.now().toISOString().slice(0, 10),
    apologies,
    thanks: say("resolution.thanks"),
    /** Credits that the customer was not told of yet stand in this mail; gift cards never do (R18). */
    credits: given
      .filter(({ kind, state }) => kind === "credit" && state === "issued")
      .map(({ amountMinor, currency, providerReference }) => ({
        ...{ amountMinor, currency },
        number: providerReference ?? "",
      })),
    waiting: given.filter(({ state }) => state === "requested" || state === "approved").length,
    hasGiftCard: given.some(({ kind, state }) => kind === "gift-card" && state !== "declined"),
  };
}

export type ResolutionDraft = Awaited<ReturnType<typeof resolutionDraft>>;
