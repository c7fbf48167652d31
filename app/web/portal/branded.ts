import { shownBrand } from "#app/operations/brands/brand-of-case.ts";
import type { KeptBrand } from "#app/operations/ports/brands.ts";
import type { Settings } from "#app/operations/ports/settings.ts";
import type { Services } from "#app/operations/services.ts";
import type { LinkedCase } from "#app/operations/views/portal/customer-page.ts";

const kept = new WeakMap<KeptBrand, Settings>();

/** The settings as a page of this brand shows them; worked out once a version of the brand. */
function dressed(services: Services, brand: KeptBrand): Settings {
  if (!brand.words) return services.settings;
  const known = kept.get(brand);
  if (known) return known;
  const made = { ...services.settings, brand: shownBrand(services, brand) };
  kept.set(brand, made);
  return made;
}

/** The settings in the hand of a link's case. */
export async function settingsOfLink(
  services: Services,
  { brand }: Pick<LinkedCase, "brand">,
): Promise<Settings> {
  return dressed(services, await services.brands.of(brand));
}

/** The settings in the usual hand, for what belongs to no case; never fails. */
export async function usualSettings(services: Services): Promise<Settings> {
  try {
    return dressed(services, await services.brands.usual());
  } catch {
    return services.settings;
  }
}

/**
 * The settings in the hand of what an address leads to, good or not. It fails only where the database
 * cannot be asked: whoever waited for that once is not made to wait again (F11).
 */
export async function settingsOfToken(services: Services, token: string): Promise<Settings> {
  try {
    const id = services.linkTokens.open(token);
    const link = id ? await services.customerPages.findLink(id) : null;
    return link ? await settingsOfLink(services, link) : await usualSettings(services);
  } catch (error) {
    if (services.isOutage(error)) throw error;
    return services.settings;
  }
}
