import type { Brand } from "#emails/kit/letter.ts";
import type { KeptBrand } from "../ports/brands.ts";
import type { Services, Store } from "../services.ts";

/** A kept brand as mails and pages show it; the first one, until it is written down, as the settings say. */
export function shownBrand(
  { settings, logoUrl }: Pick<Services, "settings" | "logoUrl">,
  { words }: Pick<KeptBrand, "words">,
): Brand {
  if (!words) return settings.brand;
  const { logo, replyTo, contactUrl: _, ...shown } = words;
  const sender = words.sender || replyTo ? { ...words.sender, replyTo } : null;
  return {
    ...shown,
    logoUrl: logo && logoUrl(logo),
    sender: sender && {
      name: sender.name ?? null,
      address: sender.address ?? null,
      replyTo: sender.replyTo,
    },
  };
}

/** The brand a case is of: its mails, its page and its calendar files are in that hand. */
export async function brandOfCase(
  services: Services,
  store: Store,
  { brandId }: { readonly brandId: string },
): Promise<Brand> {
  return shownBrand(services, await store.brands.get(brandId));
}

/** The hand of what belongs to no case, such as mail to staff. */
export async function usualBrand(services: Services, store: Store): Promise<Brand> {
  return shownBrand(services, await store.brands.getUsual());
}

/** A brand in use by its name, in capitals or not; without a name the usual one. */
export async function findBrand(
  services: Services,
  store: Store,
  name: string | null,
): Promise<KeptBrand | null> {
  if (!name) return store.brands.getUsual();
  const asked = name.toLowerCase();
  const inUse = await store.brands.list();
  return inUse.find((one) => shownBrand(services, one).name.toLowerCase() === asked) ?? null;
}
