import type { BackupPlan, FailureKind } from "#app/domain/escalation/backup-plan.ts";

export type KeptPlan = BackupPlan & {
  /** For one team, or for all. */
  readonly teamId: string | null;
  readonly preparedAt: Date;
  readonly retiredAt: Date | null;
};

export type BackupPlans = {
  insert(plan: KeptPlan): Promise<void>;
  /** False when it is gone, or was retired before. */
  retire(id: string, at: Date): Promise<boolean>;
  find(id: string): Promise<KeptPlan | null>;
  /** Plans that can be started, of one kind of failure or of all. */
  list(failure: FailureKind | null): Promise<readonly KeptPlan[]>;
  /** False when it was started on this case before. */
  start(started: {
    readonly caseId: string;
    readonly planId: string;
    readonly by: string;
    readonly at: Date;
  }): Promise<boolean>;
  listStarted(caseId: string): Promise<readonly { readonly planId: string; readonly at: Date }[]>;
};
