import type { Absence } from "#app/domain/clock/absences.ts";
import type { AppliedMetric } from "#app/domain/clock/service-levels.ts";
import type { ServiceMetric, ServicePolicy } from "#app/domain/clock/service-policy.ts";
import type { WorkingHours } from "#app/domain/clock/working-calendar.ts";

/** A round of a metric on one case. */
export type ServiceLevel = AppliedMetric & {
  readonly id: string;
  readonly caseId: string;
  readonly metric: ServiceMetric;
  readonly warnedAt: Date | null;
  readonly breachedAt: Date | null;
};

/** A round that was met after its deadline. */
export type MetLate = Pick<ServiceLevel, "metric" | "deadline">;

export type Round = readonly [ServiceMetric, AppliedMetric];

export type ServiceLevels = {
  listPolicies(): Promise<readonly ServicePolicy[]>;
  savePolicy(policy: ServicePolicy, by: string, at: Date): Promise<void>;
  /** Starts a round of each; while one of a metric runs, that one goes on. */
  start(caseId: string, rounds: readonly Round[]): Promise<void>;
  /** Meets the running rounds of these metrics. Returns those it met too late that nobody had noticed. */
  meet(caseId: string, metrics: readonly ServiceMetric[], at: Date): Promise<readonly MetLate[]>;
  /** The word said at that instant did not reach her: what it met runs on, unless a new round began. */
  unmeet(caseId: string, metrics: readonly ServiceMetric[], at: Date): Promise<void>;
  /** Brings the deadline of a running round forward; never back. */
  hasten(caseId: string, metric: ServiceMetric, applied: AppliedMetric): Promise<void>;
  listForCase(caseId: string): Promise<readonly ServiceLevel[]>;
  /** Running rounds of a case whose warning or deadline has passed unnoticed. */
  listDue(caseId: string, now: Date): Promise<readonly Omit<ServiceLevel, "caseId">[]>;
  findCasesDue(now: Date, limit: number): Promise<readonly string[]>;
  note(id: string, what: "warned" | "breached", at: Date): Promise<void>;
};

export type KeptAbsence = Absence & {
  readonly id: string;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly cancelledAt: Date | null;
};

export type Absences = {
  insert(absence: KeptAbsence): Promise<void>;
  /** Ends an absence early, or unsays it; false when it is gone or was cancelled before. */
  cancel(id: string, at: Date): Promise<boolean>;
  /** Sets when they return; false when it is gone. */
  setReturn(id: string, to: Date): Promise<boolean>;
  find(id: string): Promise<KeptAbsence | null>;
  /** Of these people, those that touch an instant. */
  listAt(staffIds: readonly string[], at: Date): Promise<readonly KeptAbsence[]>;
  listFrom(from: Date): Promise<readonly KeptAbsence[]>;
  /** Open cases of someone that have no deputy, or a deputy who is away at that instant. */
  listUncovered(staffId: string, at: Date): Promise<readonly string[]>;
};

export type WorkingHoursStore = {
  /** A team's own hours, or null where the installation's count. */
  find(teamId: string): Promise<WorkingHours | null>;
  save(teamId: string, hours: WorkingHours, by: string, at: Date): Promise<void>;
  /** False when there is no such team. */
  isTeam(teamId: string): Promise<boolean>;
};
