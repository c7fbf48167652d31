import type { Knex } from "knex";
import type { Store } from "#app/operations/services.ts";
import { accommodationQuestions } from "../accommodations/accommodation-questions.ts";
import { accommodations } from "../accommodations/accommodations.ts";
import { budgets } from "../accommodations/budgets.ts";
import { giftCardCodes } from "../accommodations/gift-card-codes.ts";
import { giving } from "../accommodations/giving.ts";
import { ledger } from "../accommodations/ledger.ts";
import { audit } from "../audit/audit.ts";
import type { PlaceIn } from "../audit/audit-chain.ts";
import { type Notes, notes } from "../audit/notes.ts";
import { attachments } from "../cases/attachments.ts";
import { callTasks } from "../cases/call-tasks.ts";
import { caseFiles } from "../cases/case-files.ts";
import { customers } from "../cases/customers.ts";
import { feedback } from "../cases/feedback.ts";
import { followUps } from "../cases/follow-ups.ts";
import { history } from "../cases/history.ts";
import { keptCustomers } from "../cases/kept-customers.ts";
import { publicPosts } from "../cases/public-posts.ts";
import { composedDrafts } from "../composer/composed-drafts.ts";
import { erasures } from "../erasure/erasures.ts";
import { brands } from "../house/brands.ts";
import { digests } from "../house/digests.ts";
import { savedViews } from "../house/saved-views.ts";
import { staffDirectory } from "../house/staff-directory.ts";
import { caseLinks } from "../links/case-links.ts";
import { oneTimeCodes } from "../links/one-time-codes.ts";
import { openings } from "../links/openings.ts";
import { pageProofs } from "../links/page-proofs.ts";
import { providerBooks } from "../orders/provider-books.ts";
import { providerOrders } from "../orders/provider-orders.ts";
import { heldMail } from "../outbox/held.ts";
import { outbox } from "../outbox/outbox.ts";
import { deliveryReports } from "../outbox/reports.ts";
import { suppressions } from "../outbox/suppressions.ts";
import { pauses } from "../pauses/pauses.ts";
import { problemParts } from "../problems/problem-store.ts";
import { mailboxPositions } from "../receiving/mailbox-positions.ts";
import { receivedMails } from "../receiving/received-mails.ts";
import { restorations } from "../restorations/restorations.ts";
import { retention } from "../retention/retention.ts";
import { apiCases } from "../views/api-cases.ts";
import { nothingAround } from "./around-case.ts";
import { careParts } from "./care-store.ts";
import { choiceParts } from "./choice-store.ts";
import { ladderParts } from "./ladder-store.ts";
import { lazily } from "./lazily.ts";

/** The instant of a transaction, what its Message-IDs end with, and where it is asked from. */
export type At = {
  readonly now: Date;
  readonly mailDomain: string;
  readonly placeIn: PlaceIn;
};

/** Works with the database within one transaction, at one instant. */
export async function withStore<Result>(
  tx: Knex,
  at: At,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const noted = notes(tx, at.placeIn);
  const result = await work(createStore(tx, at, noted));
  await noted.write();
  return result;
}

function createStore(tx: Knex, at: At, noted: Notes): Store {
  const around = nothingAround();
  return lazily<Store>({
    caseFiles: () => caseFiles(tx, at.now, around),
    customers: () => customers(tx, at.now, around),
    brands: () => brands(tx, around),
    staff: () => staffDirectory(tx, at.now),
    history: () => history(tx, noted),
    audit: () => audit(tx, noted),
    links: () => caseLinks(tx, around),
    pageProofs: () => pageProofs(tx),
    openings: () => openings(tx),
    callTasks: () => callTasks(tx),
    followUps: () => followUps(tx),
    feedback: () => feedback(tx),
    keptCustomers: () => keptCustomers(tx),
    digests: () => digests(tx),
    publicPosts: () => publicPosts(tx),
    attachments: () => attachments(tx),
    outbox: () => outbox(tx, at.mailDomain),
    suppressions: () => suppressions(tx),
    deliveryReports: () => deliveryReports(tx),
    receivedMails: () => receivedMails(tx),
    mailboxPositions: () => mailboxPositions(tx, at.now),
    heldMail: () => heldMail(tx, at.mailDomain),
    composedDrafts: () => composedDrafts(tx, around),
    accommodations: () => accommodations(tx),
    ledger: () => ledger(tx),
    questions: () => accommodationQuestions(tx),
    giving: () => giving(tx),
    budgets: () => budgets(tx),
    giftCodes: () => giftCardCodes(tx),
    oneTimeCodes: () => oneTimeCodes(tx, around),
    apiCases: () => apiCases(tx, at.now),
    erasures: () => erasures(tx),
    pauses: () => pauses(tx),
    restorations: () => restorations(tx),
    retention: () => retention(tx),
    savedViews: () => savedViews(tx),
    ...careParts(tx, around),
    providerOrders: () => providerOrders(tx),
    providerBooks: () => providerBooks(tx),
    ...choiceParts(tx),
    ...ladderParts(tx, around),
    ...problemParts(tx),
  });
}
