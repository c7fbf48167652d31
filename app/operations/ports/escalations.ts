import type { CaseFile } from "#app/domain/cases/case-file.ts";
import type { Absence } from "#app/domain/clock/absences.ts";
import type { Severity } from "#app/domain/clock/severity.ts";
import type { Escalation, Told } from "#app/domain/escalation/escalation.ts";
import type { Ladder } from "#app/domain/escalation/ladder.ts";
import type { EscalationPeople } from "#app/domain/escalation/role.ts";
import type { EscalationFacts } from "#app/domain/escalation/what-triggers.ts";

/** What only something missing can tell; chases stand in the case, a repeat in its own escalation. */
export type MissingFacts = Pick<
  EscalationFacts,
  "firstWordDueAt" | "promises" | "partners" | "approvals"
>;

export type Escalations = {
  /** False when a climb for the same reason is there already. */
  insert(
    escalation: Escalation,
    beginning: { readonly raisedBy: string | null; readonly at: Date },
  ): Promise<boolean>;
  /** Writes who has it and whether it ended. `nextLookAt` is null once it has ended. */
  save(escalation: Escalation, nextLookAt: Date | null): Promise<void>;
  /** Writes down that somebody was told. Throws when that step was told before. */
  addAlert(escalationId: string, step: number, told: Told): Promise<void>;
  find(id: string): Promise<Escalation | null>;
  /** The oldest first. */
  listForCase(caseId: string): Promise<readonly Escalation[]>;
  /** Of a case, those not ended whose ladder is to be looked at. */
  listDue(caseId: string, now: Date): Promise<readonly Escalation[]>;
  /** Something happened on the case: its ladders are looked at again at once. */
  lookAgain(caseId: string, now: Date): Promise<void>;
  /** Of each climb whose time has come, the first ones first: a case with two of them comes twice. */
  findCasesToClimb(now: Date, limit: number): Promise<readonly string[]>;
  /** Cases with something missing for which nobody climbs yet. */
  findCasesToRaise(now: Date, limit: number): Promise<readonly string[]>;
  missingFacts(caseId: string): Promise<MissingFacts>;
  /** The newest earlier case of this customer with this product, of the last year (R23). */
  findRepeated(
    caseFile: Pick<CaseFile, "id" | "customerId" | "product" | "openedAt">,
  ): Promise<string | null>;
};

/** A ladder as it is kept: for one team, or for all (`teamId` null). */
export type KeptLadder = Ladder & {
  readonly severity: Severity;
  readonly teamId: string | null;
  /** Named people; found by their role where null. */
  readonly leadId: string | null;
  readonly managerId: string | null;
};

export type LadderStanding = {
  /** The team's own, else that of all teams, else null: then the default counts. */
  readonly ladder: KeptLadder | null;
  readonly people: EscalationPeople;
  /** Who has left is away for good. */
  readonly absences: readonly Absence[];
};

export type Ladders = {
  list(): Promise<readonly KeptLadder[]>;
  save(ladder: KeptLadder, by: string, at: Date): Promise<void>;
  /** The ladder of a case, who fills its roles, and who of them is away at an instant. */
  standing(
    caseFile: Pick<CaseFile, "severity" | "teamId" | "ownerId" | "deputyId">,
    now: Date,
  ): Promise<LadderStanding>;
  /** Who stands above the leads: an administrator, one who is here first. */
  findManager(now: Date): Promise<string | null>;
  /** Of these people, those who can no longer sign in. */
  listGone(staffIds: readonly string[]): Promise<readonly string[]>;
  /** Where somebody of ours reads alerts. Throws when there is no such person. */
  getReader(staffId: string): Promise<StaffReader>;
};

/** A member of staff as a mail to them needs it. */
export type StaffReader = {
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly timeZone: string;
};
