import { shownBrand } from "#app/operations/brands/brand-of-case.ts";
import type { BrandWords } from "#app/operations/ports/brands.ts";
import type { Services } from "#app/operations/services.ts";
import type { BrandLook } from "#app/ui/settings/brand-props.ts";
import { accentChanges } from "#emails/kit/accent.ts";
import { update } from "#emails/update.ts";
import { casePage, everythingOf } from "./portal/pages.ts";
import { samplePage } from "./portal/sample-page.ts";

/** How a brand would look: a customer's page and a mail that are nobody's, and what became of its colour. */
export async function lookOfBrand(services: Services, words: BrandWords): Promise<BrandLook> {
  const brand = shownBrand(services, { words });
  const now = services.now();
  const html = casePage({ ...services.settings, brand }, everythingOf(samplePage(now)), now);
  const [sample] = update.samples;
  const mail = await services.previewMail({ kind: "update", props: { ...sample, brand } });
  return {
    // In the frame nothing runs: the page need not ask for its script.
    page: html.replace(/<script\b[^>]*><\/script>/g, ""),
    mail: mail.html,
    accent: accentChanges(words.accent).map(
      ({ on, from, to }) =>
        `On ${on} paper ${words.accent} has a contrast of ${from.toFixed(1)} to 1, where 4.5 can be read. There we use ${to}.`,
    ),
  };
}
