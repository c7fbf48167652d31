import type { Fault } from "#app/domain/cases/fault.ts";
import { type DraftParts, faultOfParts } from "#app/domain/composer/draft-parts.ts";
import { ResolveCase } from "../cases/resolve-case.ts";

/** The parts of a resolution's draft, as the operation takes them. "Not known yet" needs a day (R19). */
export function readResolution(parts: DraftParts, fault: Fault) {
  const { whatWentWrong, howPutRight, apology, thanks, whyNotAgain = "", sayBy = "" } = parts;
  return ResolveCase.safeParse({
    ...{ whatWentWrong, howPutRight, apology, thanks },
    whyNotAgain:
      whyNotAgain === "" && sayBy !== ""
        ? { known: false, sayBy }
        : { known: true, words: whyNotAgain },
    fault: faultOfParts(parts, fault),
  });
}
