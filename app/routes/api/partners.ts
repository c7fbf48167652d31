import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { askPartner } from "#app/operations/partners/ask-partner.ts";
import { answerPartnerAsk } from "#app/web/api/care-answers.ts";
import { AskPartnerByName } from "#app/web/api/care-paths.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: AskPartnerByName } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const { partner: name, ...rest } = body;
    const partner = await store.partners.findByName(name);
    if (!partner) throw careRefusal("partner-unknown");
    const input = { ...rest, partnerId: partner.id };
    const asked = await askPartner(services, reference, input, caller.actor);
    if (!asked.ok) throw careRefusal(asked.reason);
    return answerPartnerAsk(asked.ask, 201);
  });
}
