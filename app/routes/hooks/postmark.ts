import type { ActionFunctionArgs } from "@remix-run/node";
import { answerHook } from "#app/web/hooks/answer-hook.ts";
import { readPostmark } from "#app/web/hooks/postmark.ts";
import { postedOnly } from "#app/web/hooks/secrets.ts";

export const loader = postedOnly;

/** News of delivery from Postmark. */
export function action({ request, context: { services } }: ActionFunctionArgs) {
  return answerHook(services, "postmark", services.hookKeys.postmark, (key) =>
    readPostmark(request, key, services.now()),
  );
}
