import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { takeReportIn } from "../mail/take-report.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { OpenedMail, ReceivedMail, SettledAs } from "../ports/receiving.ts";
import type { Services, Store } from "../services.ts";
import { type KeptFiles, keepFiles, putFilesOnCase } from "./files-by-mail.ts";
import { logReply, noteStranger } from "./log-reply.ts";
import { notedOnCase } from "./receive-mail.ts";

type Staff = Actor & { readonly kind: "staff" | "api"; readonly id: string };

export const SettleReceived = z.object({
  as: z.enum(["hers", "a-strangers", "report", "dismissed"], "Choose what to do with this mail."),
});

export type SettledReceived =
  | { readonly ok: true; readonly reference: string | null }
  | {
      readonly ok: false;
      readonly reason: "already-settled" | "no-such-case" | "not-a-report" | "never-left";
    };

/**
 * Decides on a parked mail: it is the customer's, somebody else's, true of a mail of ours, or nothing to
 * us. It is decided once, and who did it is kept.
 */
export async function settleReceived(
  services: Services,
  id: string,
  { as, reference }: { readonly as: SettledAs; readonly reference: string | null },
  by: Staff,
): Promise<SettledReceived> {
  const mail = await openAgain(services, id);
  const files = await keepFiles(services, as === "hers" ? (mail?.files ?? []) : []);
  return services.transaction(async (store) => {
    // The case first, then the mail: as everywhere.
    const context = await caseFor(store, id, as, reference);
    const parked = await store.receivedMails.claimParked(id);
    if (!parked || !mail) return { ok: false, reason: "already-settled" };
    const reason = await acts[as](services, store, { parked, mail, files, context });
    if (reason) return { ok: false, reason };
    const at = services.now();
    const caseId = context?.caseFile.id ?? null;
    await store.receivedMails.settle(id, { as, by: by.id, at, caseId });
    return { ok: true, reference: context?.caseFile.reference ?? null };
  });
}

type Settling = {
  readonly parked: ReceivedMail;
  readonly mail: OpenedMail;
  readonly files: KeptFiles;
  readonly context: CaseContext | null;
};
type Refused = "no-such-case" | "not-a-report" | "never-left" | null;
type Act = (services: Services, store: Store, settling: Settling) => Promise<Refused>;

const acts: Readonly<Record<SettledAs, Act>> = {
  async hers(services, store, { parked, mail, files, context }) {
    if (!context) return "no-such-case";
    await putFilesOnCase(services, store, parked, context.caseFile.id, files);
    await logReply(services, store, context, { ...mail, id: parked.id });
    return null;
  },
  async "a-strangers"(services, store, { parked, mail, context }) {
    if (!context) return "no-such-case";
    // Of a stranger to the case's own address the story tells already.
    if (notedOnCase.has(parked.why)) return null;
    await noteStranger(services, store, context, { ...mail, id: parked.id });
    return null;
  },
  /** A report that came to no signed address is true because somebody looked at it. */
  async report(services, store, { parked }) {
    const { aboutMessageId, report, contentSha256, receivedAt } = parked;
    if (!aboutMessageId || !report) return "not-a-report";
    const said = { messageId: aboutMessageId, source: "bounce", key: contentSha256 };
    const taken = await takeReportIn(services, store, { ...said, ...report, at: receivedAt });
    return taken.ok || taken.reason === "known" ? null : "never-left";
  },
  dismissed: () => Promise.resolve(null),
};

async function openAgain(services: Services, id: string): Promise<OpenedMail | null> {
  const row = await services.transaction((store) => store.receivedMails.find(id));
  const raw = row && (await services.files.get(row.contentSha256));
  return raw ? services.openMail(raw) : null;
}

function caseFor(
  store: Store,
  id: string,
  as: SettledAs,
  reference: string | null,
): Promise<CaseContext | null> {
  if (as === "dismissed" || as === "report") return Promise.resolve(null);
  if (reference) return store.caseFiles.claimByReference(reference);
  return store.receivedMails
    .find(id)
    .then((row) => (row?.caseId ? store.caseFiles.claim(row.caseId) : null));
}
