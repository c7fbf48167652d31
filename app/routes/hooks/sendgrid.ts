import type { ActionFunctionArgs } from "@remix-run/node";
import { answerHook } from "#app/web/hooks/answer-hook.ts";
import { readSendgrid } from "#app/web/hooks/sendgrid.ts";

/** News of delivery from Sendgrid. */
export function action({ request, context: { services } }: ActionFunctionArgs) {
  return answerHook(services, "sendgrid", services.hookKeys.sendgrid, (key) =>
    readSendgrid(request, key, services.now()),
  );
}
