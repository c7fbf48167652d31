import type { ActionFunctionArgs } from "@remix-run/node";
import { answerHook } from "#app/web/hooks/answer-hook.ts";
import { postedOnly } from "#app/web/hooks/secrets.ts";
import { readSes } from "#app/web/hooks/ses.ts";

export const loader = postedOnly;

/** News of delivery from Amazon SES, as Amazon SNS brings it. */
export function action({ request, context: { services } }: ActionFunctionArgs) {
  return answerHook(services, "ses", services.hookKeys.sesTopic, (topic) =>
    readSes(request, topic, { now: services.now(), fetchText: services.fetchAmazon }),
  );
}
