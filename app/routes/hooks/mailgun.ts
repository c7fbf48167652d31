import type { ActionFunctionArgs } from "@remix-run/node";
import { answerHook } from "#app/web/hooks/answer-hook.ts";
import { readMailgun } from "#app/web/hooks/mailgun.ts";
import { postedOnly } from "#app/web/hooks/secrets.ts";

export const loader = postedOnly;

/** News of delivery from Mailgun. */
export function action({ request, context: { services } }: ActionFunctionArgs) {
  return answerHook(services, "mailgun", services.hookKeys.mailgun, (key) =>
    readMailgun(request, key, services.now()),
  );
}
