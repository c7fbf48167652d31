import { redirect } from "@remix-run/node";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { startBackupPlan } from "#app/operations/backup-plans/start-backup-plan.ts";
import { EscalateByHand, escalateByHand } from "#app/operations/escalation/escalate-by-hand.ts";
import { takeEscalation } from "#app/operations/escalation/take-escalation.ts";
import { takeEscalationsOfCase } from "#app/operations/escalation/take-escalations-of-case.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { type Asked, type Intent, idOf, refuse, textOf } from "#app/web/intents.ts";
import { careFault } from "./care-faults.ts";
import { noSuchCase } from "./get-case.ts";
import { notPut } from "./not-put.ts";
import { toCase } from "./to-case.ts";

/** Escalated by hand (R8): done as it is said. */
export const escalateIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form, door } = asked;
    const parsed = EscalateByHand.safeParse({
      to: textOf(form, "to"),
      because: textOf(form, "because"),
    });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const { reference = "" } = door.params;
    const escalated = await escalateByHand(services, reference, parsed.data, actor);
    if (!escalated.ok) return refuse(asked, careFault(escalated.reason));
    return redirect(saying(toCase(asked), "escalated"));
  },
};

/** "I have it." From the case's page, or from Today. */
export function takeIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { services, actor } = asked;
      const taken = await takeEscalation(services, idOf(asked, "escalationId"), actor);
      if (!taken.ok) return refuse(asked, careFault(taken.reason));
      return redirect(saying(back(asked), "escalation-taken"));
    },
  };
}

/** "I have it all": whatever nobody has of one case. From the case's page, or from Today. */
export function takeAllIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { services, actor, form, door } = asked;
      const reference = parseCaseReference(door.params.reference ?? textOf(form, "reference"));
      if (!reference) throw noSuchCase();
      const taken = await takeEscalationsOfCase(services, reference, actor);
      if (!taken.ok) return refuse(asked, careFault(taken.reason));
      return redirect(saying(back(asked), "escalations-taken"));
    },
  };
}

/** Plan B, with one click (R10). */
export const startPlanIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, door } = asked;
    const { reference = "" } = door.params;
    const planId = idOf(asked, "planId");
    const started = await startBackupPlan(services, reference, planId, actor);
    const words = { moment: "start-plan-b", aboutId: planId, parts: {} } as const;
    if (!started.ok) return notPut(asked, started.reason, words);
    return redirect(saying(toCase(asked), "plan-started"));
  },
};
