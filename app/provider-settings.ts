import { z } from "zod";

// Settings of those who carry out accommodations outside; `config.ts` reads them.

/** An address of a provider: secret keys go there, so only over TLS, or on this machine. */
const providerUrl = z
  .url({
    protocol: /^https?$/,
    error: "write an address such as https://api.tremendous.com/api/v2",
  })
  .refine(
    (text) =>
      text.startsWith("https:") || /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(`${text}/`),
    "write an address that begins with https://",
  )
  .transform((text) => text.replace(/\/$/, ""));

/** One secret, or two while one is exchanged for another. */
const hookSecrets = z
  .string()
  .regex(
    /^[^\s,]{8,}(,[^\s,]{8,})?$/,
    "write the secret as their page shows it; two of them, parted by a comma, while you exchange one",
  );

const theirId = z.string().regex(/^[A-Za-z0-9_-]{4,64}$/, "write the id as their page shows it");

export const providerSettings = {
  TREMENDOUS_API_KEY: z
    .string()
    .regex(
      /^(TEST|PROD)_\S{8,}$/,
      "write the key as its page shows it; it begins with TEST_ or PROD_",
    )
    .optional(),
  TREMENDOUS_URL: providerUrl.optional(),
  TREMENDOUS_FUNDING_SOURCE: theirId.default("balance"),
  TREMENDOUS_CAMPAIGN: theirId.optional(),
  TREMENDOUS_PRODUCTS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(theirId).min(1, "write the ids of products, parted by commas"))
    .optional(),
  TREMENDOUS_HOOK_KEY: hookSecrets.optional(),
  STRIPE_API_KEY: z
    .string()
    .regex(
      /^(sk|rk)_(test|live)_\S{8,}$/,
      "write a secret or restricted key; it begins with sk_ or rk_",
    )
    .optional(),
  STRIPE_URL: providerUrl.optional(),
  STRIPE_HOOK_SECRET: hookSecrets.optional(),
} as const;

type Given = z.output<z.ZodObject<typeof providerSettings>>;

/** What does not go together: one line each, saying what to do. */
export function providerFaults(given: Given): readonly string[] {
  const { TREMENDOUS_API_KEY: key, TREMENDOUS_URL: url } = given;
  const faults: string[] = [];
  if (key && !given.TREMENDOUS_CAMPAIGN && !given.TREMENDOUS_PRODUCTS) {
    faults.push("TREMENDOUS_CAMPAIGN: missing; name a campaign, or TREMENDOUS_PRODUCTS");
  }
  if (key?.startsWith("PROD_") && url?.includes("testflight")) {
    faults.push("TREMENDOUS_URL: is the sandbox's, and the key is one for real gifts");
  }
  if (key?.startsWith("TEST_") && url?.includes("//api.tremendous.com")) {
    faults.push("TREMENDOUS_URL: is the one for real gifts, and the key is the sandbox's");
  }
  return faults;
}
