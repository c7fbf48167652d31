import type { Fault } from "./fault.ts";

/** Why it will not happen again; where that is not known yet, the day by which we will say (R19). */
export type Prevention =
  | { readonly known: true; readonly words: string }
  | { readonly known: false; readonly sayBy: string };

/** The closing explanation (R19), the apology (R12) and the thanks (R20), in staff's words. */
export type Resolution = {
  readonly whatWentWrong: string;
  readonly howPutRight: string;
  readonly whyNotAgain: Prevention;
  readonly apology: string;
  readonly thanks: string;
  readonly fault: Fault;
  readonly signedBy: string;
};

export type ResolutionPart = "whatWentWrong" | "howPutRight" | "whyNotAgain" | "apology" | "thanks";

/** The parts a resolution still lacks. A case cannot be resolved while there are any (R19, R20). */
export function missingParts(resolution: Resolution): ResolutionPart[] {
  const { whyNotAgain } = resolution;
  const said = {
    whatWentWrong: resolution.whatWentWrong,
    howPutRight: resolution.howPutRight,
    whyNotAgain: whyNotAgain.known ? whyNotAgain.words : whyNotAgain.sayBy,
    apology: resolution.apology,
    thanks: resolution.thanks,
  };
  const parts = Object.keys(said) as ResolutionPart[];
  return parts.filter((part) => said[part].trim() === "");
}
