import { z } from "zod";
import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { parseAmount } from "#app/domain/accommodations/amount.ts";
import { accommodationKindNames, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { addSpan } from "#app/domain/clock/time-span.ts";
import { line, prose } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { amountWords } from "./amount-words.ts";

/** What asks for an accommodation; the same for the form and the API. The amount is typed: "12.50". */
export const AskAccommodation = z
  .strictObject({
    kind: z.enum(
      accommodationKindNames,
      `Choose what to give: ${accommodationKindNames.join(", ")}.`,
    ),
    amount: line("the amount, such as 12.50", 40),
    currency: line("the currency, such as EUR", 3).transform((code) => code.toUpperCase()),
    why: prose("why this customer goes first", 4000),
  })
  .transform(({ amount, ...asked }, context) => {
    const parsed = parseAmount(amount, asked.currency);
    if (parsed.ok) return { ...asked, amountMinor: parsed.amountMinor };
    const path = [parsed.reason === "unknown-currency" ? "currency" : "amount"];
    context.addIssue({ code: "custom", path, message: amountWords(parsed.reason, asked.currency) });
    return z.NEVER;
  });
export type AskedAccommodation = z.output<typeof AskAccommodation>;

export type AskedFor =
  | { readonly ok: true; readonly created: boolean; readonly accommodation: Accommodation }
  | { readonly ok: false; readonly reason: "not-found" | "case-closed" };

/**
 * Asks finance for something for the customer's trouble (R17). Finance answers by the moment the
 * customer was promised a word (R15). The same asked again while it waits is the one there is.
 */
export async function askAccommodation(
  services: Services,
  reference: string,
  asked: AskedAccommodation,
  actor: Actor,
): Promise<AskedFor> {
  const requestedBy = staffBehind(actor);
  if (!requestedBy) throw new Error("an accommodation is asked for by somebody");
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    if (caseFile.status === "closed") return { ok: false, reason: "case-closed" };
    const earlier = await store.accommodations.listForCase(caseFile.id);
    const same = earlier.find((each) => isSame(each, asked, requestedBy));
    if (same) return { ok: true, created: false, accommodation: same };
    const accommodation = newAccommodation(services, { asked, caseFile, requestedBy });
    await store.accommodations.insert(accommodation);
    const { id, kind, amountMinor, currency } = accommodation;
    await record(services, store, context, actor, [
      { type: "accommodation-asked", accommodationId: id, kind, amountMinor, currency },
    ]);
    return { ok: true, created: true, accommodation };
  });
}

function isSame(waiting: Accommodation, asked: AskedAccommodation, requestedBy: string): boolean {
  if (waiting.state !== "requested" || waiting.requestedBy !== requestedBy) return false;
  const { kind, amountMinor, currency, why } = waiting;
  const asWaiting = kind === asked.kind && amountMinor === asked.amountMinor;
  return asWaiting && currency === asked.currency && why === asked.why;
}

type Asking = { asked: AskedAccommodation; caseFile: CaseFile; requestedBy: string };

function newAccommodation(
  services: Services,
  { asked, caseFile, requestedBy }: Asking,
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
    state: "requested",
    requestedBy,
    requestedAt: now,
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    provider: accommodationKinds[asked.kind].provider,
    providerReference: null,
    issuedAt: null,
    headsUpAt: null,
    announcedAt: null,
    promisedBy: caseFile.nextUpdateDueAt ?? aDay(),
    version: 1,
  };
}
