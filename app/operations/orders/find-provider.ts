import type { AccommodationKind } from "#app/domain/accommodations/kind.ts";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { OutsideProvider, Provider } from "../ports/providers.ts";
import type { Services, Store } from "../services.ts";

type Known = Pick<Services, "providers">;

/** A provider by its name; null for one that this version does not have. */
export function findProvider({ providers }: Known, name: string): Provider | null {
  return providers.find((each) => each.name === name) ?? null;
}

/** A provider outside by its name; null for all others. */
export function findOutside(services: Known, name: string): OutsideProvider | null {
  const provider = findProvider(services, name);
  return provider?.where === "outside" ? provider : null;
}

/** Who carries out a kind: finance's choice, or the kind's own where none was made. */
export async function providerFor(
  services: Known,
  { providerBooks }: Pick<Store, "providerBooks">,
  kind: AccommodationKind,
): Promise<string> {
  const chosen = await providerBooks.findChoice(kind);
  const serves = chosen !== null && findProvider(services, chosen)?.serves.includes(kind);
  return serves ? chosen : accommodationKinds[kind].provider;
}
