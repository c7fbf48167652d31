import type { Severity } from "#app/domain/clock/severity.ts";

export type Team = { readonly id: string; readonly name: string };

/** Which open cases are counted; what is left out does not matter. */
export type OpenCaseFilter = {
  readonly severity?: Severity;
  readonly teamId?: string;
  /** Customers of this tier; null is every tier that has no policy of its own for the severity. */
  readonly tier?: string | null;
};

/** What the settings ask about the house: its teams, its customers' tiers, how many cases a rule touches. */
export type House = {
  listTeams(): Promise<readonly Team[]>;
  /** Tiers that customers are in, by name. */
  listTiers(): Promise<readonly string[]>;
  countOpen(filter: OpenCaseFilter): Promise<number>;
};

/** A case that comes to somebody; `about` names the absence, or this one change of owner. */
export type HandOver = {
  readonly caseId: string;
  readonly staffId: string;
  readonly about: string;
  readonly since: Date;
};

export type HandOvers = {
  /** It stands on their list until they say "I have it". */
  note(handOver: HandOver): Promise<void>;
  /** They have it. False when that was said before. */
  take(handOver: HandOver): Promise<boolean>;
};
