import { parseSender } from "#app/domain/mail/sender.ts";
import type { KeptBrand } from "#app/operations/ports/brands.ts";
import { type AskTxt, checkSender } from "./check-sender.ts";
import { type Finding, warning } from "./finding.ts";

/**
 * Brands whose mail comes from another domain than MAIL_FROM's: the relay has to be let send for it,
 * and what receivers look for has to stand in that domain's DNS too.
 */
export async function checkBrands(
  mailFrom: string,
  brands: readonly KeptBrand[],
  ask?: AskTxt,
): Promise<readonly Finding[]> {
  const { domain: own } = parseSender(mailFrom);
  const findings: Finding[] = [];
  const seen = new Set([own.toLowerCase()]);
  for (const { words } of brands) {
    const domain = words?.sender?.address.split("@")[1]?.toLowerCase();
    if (!words || !domain || seen.has(domain)) continue;
    seen.add(domain);
    const todo = `${words.name} writes from ${domain}, MAIL_FROM from ${own}: let your relay send for both, and sign for ${domain}.`;
    findings.push(warning("brand sender", todo));
    const found = await checkSender(domain, null, ask);
    const aboutDomain = found.filter(({ check }) => check !== "DKIM");
    findings.push(...aboutDomain.map((each) => ({ ...each, words: `${domain}: ${each.words}` })));
  }
  return findings;
}
