import { namesOf } from "../names-of.ts";

type FaultRule = {
  readonly label: string;
  /** Whether the apology takes responsibility. Regret for the trouble is in every apology (R12). */
  readonly takesResponsibility: boolean;
};

/** Whose doing it was. It picks the wording of the apology (R12). */
export const faults = {
  ours: { label: "Ours", takesResponsibility: true },
  shared: { label: "Shared", takesResponsibility: true },
  partner: { label: "A partner's", takesResponsibility: false },
  unclear: { label: "Not clear yet", takesResponsibility: false },
  "not-ours": { label: "Not ours", takesResponsibility: false },
} as const satisfies Record<string, FaultRule>;

export type Fault = keyof typeof faults;
export const faultNames = namesOf(faults);
