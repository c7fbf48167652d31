import type { ActionFunctionArgs } from "@remix-run/node";
import { answerHook } from "#app/web/hooks/answer-hook.ts";
import { readSes } from "#app/web/hooks/ses.ts";

/** News of delivery from Amazon SES, as Amazon SNS brings it. */
export function action({ request, context: { services } }: ActionFunctionArgs) {
  return answerHook(services, "ses", services.hookKeys.sesTopic, (topic) =>
    readSes(request, topic, { now: services.now(), fetchText: services.fetchAmazon }),
  );
}
