import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { EscalateByHand, escalateByHand } from "#app/operations/escalation/escalate-by-hand.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase, requireReference } from "#app/web/api/claim.ts";
import { digest } from "#app/web/api/etag.ts";
import { presentEscalation } from "#app/web/api/ladder-answers.ts";
import { notFound } from "#app/web/api/problem.ts";
import { read } from "#app/web/api/read.ts";

export function loader(call: LoaderFunctionArgs) {
  const right = { scope: "cases:read", action: "view-desk" } as const;
  return read(call, right, async (_, store) => {
    const caseFile = await store.caseFiles.findByReference(requireReference(call));
    if (!caseFile) throw notFound();
    const escalations = await store.escalations.listForCase(caseFile.id);
    const body = JSON.stringify({ escalations: escalations.map(presentEscalation) });
    return { body, etag: `"${digest(body)}"` };
  });
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: EscalateByHand } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const raised = await escalateByHand(services, reference, body, caller.actor);
    if (!raised.ok) throw careRefusal(raised.reason);
    // Read again: who was told is written as it was raised.
    const escalation = (await store.escalations.find(raised.escalation.id)) ?? raised.escalation;
    return { status: 201, body: JSON.stringify(presentEscalation(escalation)), headers: {} };
  });
}
