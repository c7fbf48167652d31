import type { Provider } from "#app/operations/ports/providers.ts";
import type { ProviderFacts } from "#app/ui/finance/providers/provider-words.ts";

/** What a page may know of a provider. */
export function providerFacts({ name, label, serves, powers, ...given }: Provider): ProviderFacts {
  const outside = given.where === "outside" ? given : null;
  const target = outside?.target ?? null;
  return {
    ...{ name, label, serves },
    isOutside: outside !== null,
    isSetUp: outside?.isSetUp ?? true,
    takesBackDelivered: powers.takesBackDelivered,
    callsOff: powers.callsOff,
    renewsLink: powers.renewsLink,
    announcesItself: powers.announcesItself,
    target: target && { label: target.label, hint: target.hint },
  };
}
