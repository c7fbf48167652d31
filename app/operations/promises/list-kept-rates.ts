import type { KeptCount } from "#app/domain/promises/kept-rate.ts";
import type { KeptRatesQuery } from "../ports/promises.ts";
import type { Services } from "../services.ts";

/** Promises kept, by the id of the person, team or partner (R27). */
export function listKeptRates(
  services: Services,
  query: KeptRatesQuery,
): Promise<ReadonlyMap<string, KeptCount>> {
  return services.transaction((store) => store.promises.keptRates(query));
}
