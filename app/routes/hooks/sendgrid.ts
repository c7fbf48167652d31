import type { ActionFunctionArgs } from "@remix-run/node";
import { answerHook } from "#app/web/hooks/answer-hook.ts";
import { postedOnly } from "#app/web/hooks/secrets.ts";
import { readSendgrid } from "#app/web/hooks/sendgrid.ts";

export const loader = postedOnly;

/** News of delivery from Sendgrid. */
export function action({ request, context: { services } }: ActionFunctionArgs) {
  return answerHook(services, "sendgrid", services.hookKeys.sendgrid, (key) =>
    readSendgrid(request, key, services.now()),
  );
}
