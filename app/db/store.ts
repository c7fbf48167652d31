import type { Knex } from "knex";
import type { Store } from "#app/operations/services.ts";
import { accommodationQuestions } from "./accommodation-questions.ts";
import { accommodations } from "./accommodations.ts";
import { nothingAround } from "./around-case.ts";
import { attachments } from "./attachments.ts";
import { audit } from "./audit.ts";
import type { PlaceIn } from "./audit-chain.ts";
import { brands } from "./brands.ts";
import { budgets } from "./budgets.ts";
import { callTasks } from "./call-tasks.ts";
import { careParts } from "./care-store.ts";
import { caseFiles } from "./case-files.ts";
import { caseLinks } from "./case-links.ts";
import { choiceParts } from "./choice-store.ts";
import { composedDrafts } from "./composed-drafts.ts";
import { customers } from "./customers.ts";
import { erasures } from "./erasure/erasures.ts";
import { feedback } from "./feedback.ts";
import { followUps } from "./follow-ups.ts";
import { giftCardCodes } from "./gift-card-codes.ts";
import { giving } from "./giving.ts";
import { history } from "./history.ts";
import { keptCustomers } from "./kept-customers.ts";
import { ladderParts } from "./ladder-store.ts";
import { lazily } from "./lazily.ts";
import { ledger } from "./ledger.ts";
import { mailboxPositions } from "./mailbox-positions.ts";
import { type Notes, notes } from "./notes.ts";
import { oneTimeCodes } from "./one-time-codes.ts";
import { openings } from "./openings.ts";
import { heldMail } from "./outbox/held.ts";
import { outbox } from "./outbox/outbox.ts";
import { deliveryReports } from "./outbox/reports.ts";
import { suppressions } from "./outbox/suppressions.ts";
import { pageProofs } from "./page-proofs.ts";
import { pauses } from "./pauses/pauses.ts";
import { problemParts } from "./problems/problem-store.ts";
import { providerBooks } from "./provider-books.ts";
import { providerOrders } from "./provider-orders.ts";
import { publicPosts } from "./public-posts.ts";
import { receivedMails } from "./received-mails.ts";
import { restorations } from "./restorations/restorations.ts";
import { retention } from "./retention/retention.ts";
import { savedViews } from "./saved-views.ts";
import { staffDirectory } from "./staff-directory.ts";
import { apiCases } from "./views/api-cases.ts";

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
