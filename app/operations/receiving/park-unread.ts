import type { Services } from "../services.ts";
import { type IncomingMail, markPlace } from "./receive-mail.ts";

/** Keeps a mail that could not be taken in, whole and unread: staff look at it as it came. */
export async function parkUnread(services: Services, incoming: IncomingMail): Promise<void> {
  const { sha256 } = await services.files.put(incoming.raw);
  await services.transaction(async (store) => {
    await markPlace(store, incoming);
    await store.receivedMails.insert({
      id: services.newId(),
      receivedAt: services.now(),
      source: incoming.source,
      contentSha256: sha256,
      sizeBytes: incoming.raw.length,
      twinKey: null,
      headerId: null,
      fromName: "",
      fromAddress: null,
      subject: "",
      pieces: [],
      kind: "human",
      state: "parked",
      why: "unreadable",
      caseId: null,
      aboutMessageId: null,
      report: null,
      leftOut: [],
    });
  });
}
