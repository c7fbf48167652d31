import { type ComposedMoment, composedMoment } from "#app/domain/composer/composed-moments.ts";
import type { DraftParts } from "#app/domain/composer/draft-parts.ts";
import { isOwed } from "#app/domain/promises/promise.ts";
import { formatMoney } from "#emails/kit/formats.ts";
import { whenTold } from "#emails/kit/promise-words.ts";
import { mailWords } from "#emails/locales/mail/index.ts";
import type { CaseContext } from "../ports/cases.ts";
import { toldTime } from "../promises/told-time.ts";
import type { Services, Store } from "../services.ts";
import { startActing } from "./acting/start-acting.ts";

type About = { readonly moment: ComposedMoment; readonly aboutId: string | null };

/** What a draft begins with: this case's facts and our words, in the customer's language. */
export async function startParts(
  services: Services,
  store: Store,
  context: CaseContext,
  about: About,
): Promise<DraftParts> {
  const { moment, aboutId } = about;
  const { caseFile, customer } = context;
  const say = mailWords(customer.locale);
  const facts: Record<string, string> = {
    apology: say(`resolution.apology.${caseFile.fault}`),
    thanks: say(moment === "thanks-after-days" ? "thanks.thanks" : "resolution.thanks"),
    fault: caseFile.fault,
    certainty: "likely",
    questions: `- ${say("feedback.first")}\n- ${say("feedback.second")}`,
    next: await promised(store, context),
    trouble: await credited(store, context),
    stands: await waitedFor(store, context),
    ...(await prepared(store, caseFile.id, aboutId)),
    ...(await startActing(services, store, customer.locale, about)),
    ...(moment === "thanks-after-days" ? { news: say("thanks.words") } : {}),
    ...(moment === "check-in-after-weeks" ? { news: say("check-in.words") } : {}),
  };
  const parts = composedMoment(moment).parts.map(({ name }) => [name, facts[name] ?? ""]);
  return Object.fromEntries(parts);
}

/** What is promised and not done yet, each with its time in her zone (R7). */
async function promised(store: Store, { caseFile, customer }: CaseContext): Promise<string> {
  const open = (await store.promises.listForCase(caseFile.id)).filter(
    (promise) => isOwed(promise) && !promise.brokenAt,
  );
  if (open.length === 0) return "";
  const lines = open.map(
    (promise) => `- ${promise.what} (${whenTold(customer, toldTime(promise))})`,
  );
  return `${mailWords(customer.locale)("compose.promised")}\n\n${lines.join("\n")}`;
}

/** Credits that are booked (R17). */
async function credited(store: Store, { caseFile, customer }: CaseContext): Promise<string> {
  const { locale } = customer;
  const given = await store.accommodations.listForCase(caseFile.id);
  return given
    .filter(({ kind, providerReference }) => kind === "credit" && providerReference)
    .map(({ amountMinor, currency, providerReference }) =>
      mailWords(locale)("compose.credit", {
        amount: formatMoney(locale, amountMinor, currency),
        number: providerReference ?? "",
      }),
    )
    .join("\n\n");
}

async function waitedFor(store: Store, { caseFile, customer }: CaseContext): Promise<string> {
  const asks = await store.partners.listAsks(caseFile.id);
  return asks
    .filter(({ state }) => state === "asked")
    .map(({ partnerName }) =>
      mailWords(customer.locale)("compose.stands", { partner: partnerName }),
    )
    .join("\n\n");
}

/** The apology that was prepared when a promise broke (R8). */
async function prepared(store: Store, caseId: string, aboutId: string | null) {
  const waiting = aboutId ? await store.drafts.listWaiting(caseId) : [];
  const words = waiting.find((draft) => draft.aboutId === aboutId)?.words;
  return words ? { apology: words } : {};
}
