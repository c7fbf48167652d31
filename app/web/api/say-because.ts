import type { Services } from "#app/operations/services.ts";
import type { Change } from "./change.ts";
import { sayRead, type WithReason } from "./say-read.ts";

type Because = WithReason & { readonly because: string };

/** Takes something on a case back, whose customer is told why: the reading sees those words first (R13). */
export function sayBecause<Done extends { readonly ok: boolean }>(
  asked: Change<Because>,
  reference: string,
  takeBack: (inside: Services) => Promise<Done>,
): Promise<Done> {
  const words = { moment: "update", parts: { news: asked.body.because } } as const;
  return sayRead(asked, { reference, ...words, fields: { news: "because" } }, takeBack);
}
