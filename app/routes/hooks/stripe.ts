import type { ActionFunctionArgs } from "@remix-run/node";
import { answerProvider } from "#app/web/hooks/answer-provider.ts";
import { postedOnly } from "#app/web/hooks/secrets.ts";
import { readStripe } from "#app/web/hooks/stripe.ts";

export const loader = postedOnly;

/** News of what we ordered from Stripe. */
export function action({ request, context: { services } }: ActionFunctionArgs) {
  return answerProvider(services, request, services.hookKeys.stripe, readStripe);
}
