import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { startBackupPlan } from "#app/operations/backup-plans/start-backup-plan.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { answerCase } from "#app/web/api/case-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { StartBackupPlan } from "#app/web/api/ladder-paths.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: StartBackupPlan } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const actor = { ...caller.actor, id: caller.key.staffId };
    const started = await startBackupPlan(services, reference, body.planId, actor);
    if (!started.ok) throw careRefusal(started.reason);
    return answerCase(services, store, reference, started.created ? 201 : 200);
  });
}
