import type { KeptCount } from "#app/domain/promises/kept-rate.ts";
import type { PartnerRecord } from "#app/operations/ports/partners.ts";
import type { KeptRatesQuery } from "#app/operations/ports/promises.ts";
import type { Services, Store } from "#app/operations/services.ts";

export type KeptRate = {
  readonly id: string;
  readonly name: string;
  readonly count: KeptCount;
  /** How a partner keeps their word to us; null for people and teams. */
  readonly record: PartnerRecord | null;
};

/** Promises kept by person, team or partner (R7, R11, R27), the lowest rate first. */
export function keptRatesOf(
  services: Services,
  query: KeptRatesQuery,
): Promise<readonly KeptRate[]> {
  return services.transaction(async (store) => {
    const counts = await store.promises.keptRates(query);
    const records =
      query.of === "partner"
        ? await store.partners.records(query.from, query.to, services.now())
        : new Map<string, PartnerRecord>();
    const names = await namesOf(store, query.of);
    const ids = new Set([...counts.keys(), ...records.keys()]);
    return [...ids]
      .map((id) => ({
        id,
        name: names.get(id) ?? "No longer here",
        count: counts.get(id) ?? nothing,
        record: records.get(id) ?? null,
      }))
      .toSorted((a, b) => rateOf(a) - rateOf(b) || a.name.localeCompare(b.name));
  });
}

/** Who has no rate yet comes last. */
const rateOf = ({ count, record }: KeptRate) => count.rate ?? record?.rate ?? 2;

const nothing: KeptCount = {
  open: 0,
  warned: 0,
  kept: 0,
  "kept-late": 0,
  moved: 0,
  broken: 0,
  withdrawn: 0,
  rate: null,
};

async function namesOf(
  store: Store,
  of: KeptRatesQuery["of"],
): Promise<ReadonlyMap<string, string>> {
  const things =
    of === "person"
      ? await store.staff.list()
      : of === "team"
        ? await store.house.listTeams()
        : await store.partners.list();
  return new Map(things.map(({ id, name }) => [id, name]));
}
