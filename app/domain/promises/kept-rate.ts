import type { CustomerPromise, PromiseState } from "./promise.ts";

export type KeptCount = Readonly<Record<PromiseState, number>> & {
  /** Kept in time out of all whose time came, 0 to 1; null while there are none. Moved in time counts neither way. */
  readonly rate: number | null;
};

const none: Readonly<Record<PromiseState, number>> = {
  open: 0,
  warned: 0,
  kept: 0,
  "kept-late": 0,
  moved: 0,
  broken: 0,
  withdrawn: 0,
};

/** The promises of one person, team or partner, counted. */
export function countKept(promises: Iterable<Pick<CustomerPromise, "state">>): KeptCount {
  const count = { ...none };
  for (const { state } of promises) count[state]++;
  return keptCountOf(count);
}

/** The same of promises that were counted already. */
export function keptCountOf(counted: Partial<Readonly<Record<PromiseState, number>>>): KeptCount {
  const count = { ...none, ...counted };
  const came = count.kept + count["kept-late"] + count.broken;
  return { ...count, rate: came === 0 ? null : count.kept / came };
}

/** Who a kept-rate can be told of. */
export const keptRateOf = {
  person: ({ madeBy }: CustomerPromise) => madeBy,
  team: ({ teamId }: CustomerPromise) => teamId,
  partner: ({ partnerId }: CustomerPromise) => partnerId,
} as const;

/** Kept-rates by person, team or partner (R27); promises that have none of them are left out. */
export function keptRates(
  promises: Iterable<CustomerPromise>,
  of: keyof typeof keptRateOf,
): Map<string, KeptCount> {
  const groups = new Map<string, CustomerPromise[]>();
  for (const promise of promises) {
    const key = keptRateOf[of](promise);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(promise);
    else groups.set(key, [promise]);
  }
  return new Map([...groups].map(([key, group]) => [key, countKept(group)]));
}
