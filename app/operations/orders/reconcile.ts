import { compareOrders } from "#app/domain/accommodations/reconcile.ts";
import type { Reconciliation } from "../ports/provider-orders.ts";
import type { OutsideProvider } from "../ports/providers.ts";
import type { Services } from "../services.ts";

const day = 24 * 3_600_000;

/** Days back that the nightly comparison covers. */
export const reconciledDays = 35;

/**
 * Compares our orders with what each provider that is set up says it has, over the last days, and writes
 * down every difference. It changes nothing else: a person decides what is right.
 */
export async function reconcile(
  services: Services,
  { days = reconciledDays }: { readonly days?: number } = {},
): Promise<readonly Reconciliation[]> {
  const runs: Reconciliation[] = [];
  for (const provider of services.providers) {
    if (provider.where === "outside" && provider.isSetUp) {
      runs.push(await reconcileOne(services, provider, days));
    }
  }
  return runs;
}

async function reconcileOne(
  services: Services,
  provider: OutsideProvider,
  days: number,
): Promise<Reconciliation> {
  const to = services.now();
  const from = new Date(to.getTime() - days * day);
  const { name } = provider;
  const targets = await services.transaction((store) =>
    store.providerOrders.listTargets(name, from, to),
  );
  const listed = await provider.list({ from, to, targets });
  // Read after theirs: what is ordered in between is on its way with us, and no difference.
  const ours = await services.transaction((store) =>
    store.providerOrders.listOpened(name, from, to),
  );
  const run = {
    ...{ id: services.newId(), provider: name, from, to, ranAt: to },
    checked: ours.length,
    differences: listed.ok ? compareOrders(ours, listed.found) : [],
    failed: listed.ok ? null : listed.words || "It does not answer.",
  };
  await services.transaction((store) => store.providerBooks.addReconciliation(run));
  return run;
}
