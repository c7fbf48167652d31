import type { Config } from "#app/config.ts";
import { byHand } from "#app/credits/by-hand.ts";
import { ledgerCredits } from "#app/credits/ledger-credits.ts";
import { ownWords } from "#app/credits/own-words.ts";
import { createAsk } from "#app/credits/stripe/client.ts";
import { createCreditNote } from "#app/credits/stripe/credit-note.ts";
import { createCustomerBalance } from "#app/credits/stripe/customer-balance.ts";
import { codePool } from "#app/gift-cards/code-pool.ts";
import type { TremendousKeys } from "#app/gift-cards/tremendous/request.ts";
import { createTremendous } from "#app/gift-cards/tremendous/tremendous.ts";
import type { Provider } from "#app/operations/ports/providers.ts";

/** Everybody who can carry out an accommodation. Those without keys are there, and say so. */
export function createProviders(
  config: Config,
  now: () => Date,
  patienceMs?: number,
): readonly Provider[] {
  const { STRIPE_API_KEY: apiKey, STRIPE_URL: url = null } = config;
  const askStripe = createAsk(apiKey ? { apiKey, url } : null, patienceMs);
  const wiring = { now, ...(patienceMs ? { patienceMs } : {}) };
  return [
    ledgerCredits,
    codePool,
    byHand,
    ownWords,
    createTremendous(tremendousKeys(config), wiring),
    createCustomerBalance(askStripe, apiKey !== undefined),
    createCreditNote(askStripe, apiKey !== undefined),
  ];
}

function tremendousKeys(config: Config): TremendousKeys | null {
  const { TREMENDOUS_API_KEY: apiKey } = config;
  if (!apiKey) return null;
  const sandbox = "https://testflight.tremendous.com/api/v2";
  const production = "https://api.tremendous.com/api/v2";
  return {
    apiKey,
    url: config.TREMENDOUS_URL ?? (apiKey.startsWith("TEST_") ? sandbox : production),
    fundingSource: config.TREMENDOUS_FUNDING_SOURCE,
    campaign: config.TREMENDOUS_CAMPAIGN ?? null,
    products: config.TREMENDOUS_PRODUCTS ?? [],
  };
}
