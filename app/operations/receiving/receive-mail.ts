import { type ArrivalDecision, decideArrival } from "#app/domain/mail/arrival.ts";
import { beginning } from "#app/domain/mail/cut.ts";
import { takeReportIn } from "../mail/take-report.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Message } from "../ports/outbox.ts";
import type { MailboxPlace, OpenedMail, ReceivedMail, ReplyPurpose } from "../ports/receiving.ts";
import type { Services, Store } from "../services.ts";
import { type KeptFiles, keepFiles, putFilesOnCase } from "./files-by-mail.ts";
import { logReply, noteStranger } from "./log-reply.ts";

export type IncomingMail = {
  readonly raw: Uint8Array;
  readonly source: "hook" | "imap";
  /** Whom the server took it for, where it says so. */
  readonly envelopeTo?: readonly string[];
  /** Where in a mailbox it stood: remembered with it, in one transaction. */
  readonly place?: MailboxPlace;
};

export type Received =
  | { readonly ok: true; readonly id: string; readonly decision: ArrivalDecision }
  | { readonly ok: false; readonly reason: "known" };

const hour = 3_600_000;

/**
 * Takes one mail in: the customer's reply becomes a contact of its case, a bounce tells what became of
 * our mail, everything else is parked for staff. The bytes are stored first, and a mail that comes again
 * changes nothing. Who sent it is never proven: staff are never known by it (INB-2), and its words stay
 * on the desk (INB-3).
 */
export async function receiveMail(services: Services, incoming: IncomingMail): Promise<Received> {
  const { sha256 } = await services.files.put(incoming.raw);
  const isKnown = await services.transaction(async (store) => {
    const known = await store.receivedMails.isKnown(sha256);
    if (known) await markPlace(store, incoming);
    return known;
  });
  if (isKnown) return { ok: false, reason: "known" };
  const mail = await services.openMail(incoming.raw, incoming.envelopeTo);
  const files = await keepFiles(services, mail.files);
  return services.transaction(async (store) => {
    await markPlace(store, incoming);
    const way = await findWay(services, store, mail);
    const decision = decideArrival(await knownOf(services, store, mail, way));
    const row = rowOf(services, { incoming, sha256, mail, way, decision });
    if (!(await store.receivedMails.insert(row))) return { ok: false, reason: "known" };
    await follow(services, store, { row, mail, way, decision, files });
    return { ok: true, id: row.id, decision };
  });
}

/** How far the mailbox was read by now, if it came from one. */
export async function markPlace(store: Store, { place }: IncomingMail): Promise<void> {
  if (place) await store.mailboxPositions.moveTo(place);
}

/** By which of our addresses it came, and what that names. */
type Way = {
  readonly cameTo: ReplyPurpose | "forged" | "none";
  readonly message: Message | null;
  readonly context: CaseContext | null;
};

async function findWay(services: Services, store: Store, mail: OpenedMail): Promise<Way> {
  const opened = mail.addresses.map((address) => services.replyAddresses.open(address));
  const signed = opened.filter((way) => way !== "forged").find((way) => way !== null);
  if (!signed) {
    const message = await findHint(services, store, mail);
    return { cameTo: opened.includes("forged") ? "forged" : "none", message, context: null };
  }
  const message = await store.outbox.find(signed.messageId);
  const context = message?.caseId ? await store.caseFiles.claim(message.caseId) : null;
  return { cameTo: signed.purpose, message, context };
}

/**
 * What a mail that came to no signed address may be about. A Message-ID or a quoted address is no proof
 * (CVE-2026-47123): it only tells staff where to look.
 */
async function findHint(services: Services, store: Store, mail: OpenedMail) {
  const named = mail.aboutAddress ? services.replyAddresses.open(mail.aboutAddress) : null;
  if (named && named !== "forged") return store.outbox.find(named.messageId);
  return mail.aboutHeaderId ? store.outbox.findByMessageId(mail.aboutHeaderId) : null;
}

async function knownOf(services: Services, store: Store, mail: OpenedMail, way: Way) {
  const { context, cameTo } = way;
  const since = new Date(services.now().getTime() - hour);
  return {
    kind: mail.kind,
    cameTo,
    hasCase: context !== null,
    isHers: context !== null && isHers(mail, context),
    senderProof: mail.senderProof,
    isOwn: mail.isOwn,
    isReport: mail.report !== null,
    isTooLarge: mail.isTooLarge,
    takenThisHour: context ? await store.receivedMails.countTaken(context.caseFile.id, since) : 0,
  };
}

function isHers({ from }: OpenedMail, { customer }: CaseContext): boolean {
  return from.address !== null && from.address === customer.email;
}

type Making = {
  readonly incoming: IncomingMail;
  readonly sha256: string;
  readonly mail: OpenedMail;
  readonly way: Way;
  readonly decision: ArrivalDecision;
};

function rowOf(
  services: Services,
  { incoming, sha256, mail, way, decision }: Making,
): ReceivedMail {
  return {
    id: services.newId(),
    receivedAt: services.now(),
    source: incoming.source,
    contentSha256: sha256,
    sizeBytes: incoming.raw.length,
    twinKey: twinKeyOf(mail),
    headerId: mail.headerId,
    fromName: mail.from.name,
    fromAddress: mail.from.address,
    subject: mail.subject,
    pieces: mail.pieces,
    kind: mail.kind,
    state: decision.what === "park" ? "parked" : "taken",
    why: decision.what === "park" ? decision.why : decision.what,
    caseId: way.context?.caseFile.id ?? null,
    aboutMessageId: way.message?.id ?? null,
    report: mail.report,
    leftOut: [],
  };
}

/**
 * The same mail by another way has other bytes (each server adds lines), and the same Message-ID, sender
 * and words. Of a long mail its beginning tells it from others.
 */
function twinKeyOf({ headerId, from, written, subject }: OpenedMail): string | null {
  if (!headerId) return null;
  return JSON.stringify([headerId, from.address, subject, written.length, beginning(written, 500)]);
}

/** The case's story tells of these: they came to its own address. */
export const notedOnCase: ReadonlySet<string> = new Set(["stranger", "unproven-sender"]);

type Following = Omit<Making, "incoming" | "sha256"> & {
  readonly row: ReceivedMail;
  readonly files: KeptFiles;
};

async function follow(services: Services, store: Store, following: Following) {
  const { row, mail, way, decision, files } = following;
  if (decision.what === "report" && way.message && mail.report) {
    const said = { messageId: way.message.id, source: "bounce", key: row.contentSha256 };
    await takeReportIn(services, store, { ...said, ...mail.report, at: row.receivedAt });
  }
  if (!way.context) return;
  if (decision.what === "contact") {
    await putFilesOnCase(services, store, row, way.context.caseFile.id, files);
    await logReply(services, store, way.context, { ...row, ...mail });
  }
  const isNoted = decision.what === "park" && notedOnCase.has(decision.why);
  if (isNoted) {
    await noteStranger(services, store, way.context, { ...row, ...mail });
  }
}
