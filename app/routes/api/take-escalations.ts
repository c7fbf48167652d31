import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { takeEscalationsOfCase } from "#app/operations/escalation/take-escalations-of-case.ts";
import { NothingSent } from "#app/web/api/care-paths.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { presentEscalation } from "#app/web/api/ladder-answers.ts";
import { notFound } from "#app/web/api/problem.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: NothingSent } as const;
  return change(call, rule, async ({ services, store, caller }) => {
    const reference = await requireCase(call, store);
    const actor = { ...caller.actor, id: caller.key.staffId };
    const taken = await takeEscalationsOfCase(services, reference, actor);
    if (!taken.ok) throw careRefusal(taken.reason);
    const caseFile = await store.caseFiles.findByReference(reference);
    if (!caseFile) throw notFound();
    const escalations = await store.escalations.listForCase(caseFile.id);
    const body = JSON.stringify({ escalations: escalations.map(presentEscalation) });
    return { status: 200, body, headers: {} };
  });
}
