import { mayOverride } from "#app/domain/composer/overrides.ts";
import { saysEscalated } from "#app/domain/escalation/says-escalated.ts";
import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import { languageOf } from "#app/domain/problems/problem.ts";
import type { Finding } from "#app/domain/reading/finding.ts";
import { readComposed } from "../composer/read-composed.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { sayableOf } from "./say-to-case.ts";

/** What the reading finds in the words of one language (R13). */
export type ReadWords = { readonly language: string; readonly findings: readonly Finding[] };

/**
 * Reads a broadcast in each language it is written in, on a case whose customer reads that language;
 * where there is none, on another one.
 */
export async function readBroadcast(
  services: Services,
  store: Store,
  broadcast: Broadcast,
  samples: readonly CaseContext[],
): Promise<readonly ReadWords[]> {
  const read: ReadWords[] = [];
  for (const language of Object.keys(broadcast.words)) {
    const own = samples.find(({ customer }) => languageOf(customer.locale) === language);
    const sample = own ?? samples[0];
    if (!sample) continue;
    const customer = own ? sample.customer : { ...sample.customer, locale: language };
    const sayable = sayableOf(broadcast, language);
    const findings = await readComposed(services, store, { ...sample, customer }, sayable);
    read.push({ language, findings });
  }
  return read;
}

export type ReadingRefusal = "reading-errors" | "says-escalated" | null;

/** Whether the reading lets it leave: errors stop it, unless a reason is kept; some always do. */
export function readingStops(
  { words, readingReason }: Pick<Broadcast, "words" | "readingReason">,
  read: readonly ReadWords[],
): ReadingRefusal {
  // It would have to be done on each case (R8).
  if (Object.values(words).some((text) => saysEscalated(text))) return "says-escalated";
  const errors = read.flatMap(({ findings }) => findings).filter(({ level }) => level === "error");
  const stop = readingReason ? errors.some((finding) => !mayOverride(finding)) : errors.length > 0;
  return stop ? "reading-errors" : null;
}
