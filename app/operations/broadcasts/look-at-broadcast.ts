import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import { letterOfDraft } from "../composer/letter-of-draft.ts";
import { findContext, sampleAddress } from "../composer/preview-draft.ts";
import type { Letter } from "../letter.ts";
import type { Audience } from "../ports/broadcasts.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { MailPreview } from "../ports/services/mail-services.ts";
import type { Services, Store } from "../services.ts";
import { type ReadWords, readBroadcast } from "./read-broadcast.ts";
import { sayableOf } from "./say-to-case.ts";

/** How many real cases people look at before many are told. */
const shown = 3;

export type BroadcastLook = {
  readonly audience: Audience;
  readonly read: readonly ReadWords[];
  readonly previews: readonly (MailPreview & {
    readonly reference: string;
    readonly locale: string;
  })[];
};

/** A broadcast as it would leave: to whom, in which languages, three real cases, the reading. Changes nothing. */
export async function lookAtBroadcast(
  services: Services,
  broadcast: Broadcast,
): Promise<BroadcastLook> {
  const seen = await services.transaction(async (store) => {
    const samples = await samplesOf(store, broadcast.problemId);
    const letters: { context: CaseContext; letter: Letter }[] = [];
    for (const context of samples.slice(0, shown)) {
      const sayable = sayableOf(broadcast, context.customer.locale);
      const address = sampleAddress(services);
      const letter = await letterOfDraft(services, store, context, sayable, address);
      if (letter) letters.push({ context, letter });
    }
    return {
      letters,
      audience: await store.broadcasts.countAudience(broadcast.problemId),
      read: await readBroadcast(services, store, broadcast, samples),
    };
  });
  const previews = await Promise.all(
    seen.letters.map(async ({ context: { caseFile, customer }, letter }) => ({
      ...(await services.previewMail(letter)),
      ...{ reference: caseFile.reference, locale: customer.locale },
    })),
  );
  return { audience: seen.audience, read: seen.read, previews };
}

/** Real cases of the problem, one of each language first. */
export async function samplesOf(store: Store, problemId: string): Promise<readonly CaseContext[]> {
  const references = await store.broadcasts.listSamples(problemId, 12);
  const contexts: CaseContext[] = [];
  for (const reference of references) {
    const context = await findContext(store, reference);
    if (context) contexts.push(context);
  }
  return contexts;
}
