import { z } from "zod";
import { amountForPeople } from "#app/domain/accommodations/amount.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import type { Difference } from "#app/domain/accommodations/reconcile.ts";
import { findProvider } from "#app/operations/orders/find-provider.ts";
import { reconcile } from "#app/operations/orders/reconcile.ts";
import type { Reconciliation } from "#app/operations/ports/provider-orders.ts";
import type { Services } from "#app/operations/services.ts";
import type { Output } from "./output.ts";

const Days = z.coerce.number().int().min(1).max(3660);

const kinds: Record<Difference["kind"], string> = {
  "missing-there": "given with us, not listed there",
  "missing-here": "listed there, not known here",
  "other-amount": "another amount there",
  "other-state": "stands differently there",
  twice: "listed there twice",
};

/**
 * Compares our orders with what providers list. It changes nothing.
 * @returns 0 when all agree, 1 when something differs, 2 when a provider could not be asked
 */
export async function reconcileProviders(
  { days, json }: { readonly days: string; readonly json: boolean },
  { services }: { readonly services: Services },
  out: Output,
): Promise<number> {
  const parsed = Days.safeParse(days);
  if (!parsed.success) {
    out.fault("--days: write a number of days, such as 35");
    return 2;
  }
  const runs = await reconcile(services, { days: parsed.data });
  if (runs.length === 0)
    out.fault("No provider outside is set up, so there is nothing to compare.");
  for (const run of runs) {
    for (const text of json ? programLines(run) : peopleLines(services, run)) out.line(text);
  }
  if (runs.some(({ failed }) => failed !== null)) return 2;
  return runs.some(({ differences }) => differences.length > 0) ? 1 : 0;
}

function programLines({ provider, checked, differences, failed }: Reconciliation) {
  const sum = { provider, checked, differences: differences.length, failed };
  return [...differences.map((each) => ({ provider, ...each })), sum].map((each) =>
    JSON.stringify(each),
  );
}

function peopleLines(services: Services, run: Reconciliation): readonly string[] {
  const { provider, checked, differences, failed } = run;
  const label = findProvider(services, provider)?.label ?? provider;
  const sum = failed
    ? `could not be asked. ${failed}`
    : `${checked} of ours compared, ${differences.length} differ.`;
  return [...differences.map((each) => asWords(label, each)), `${label}: ${sum}`];
}

function asWords(label: string, { kind, caseReference, externalId, ours, theirs }: Difference) {
  const with_ = (side: (Money & { readonly state: string }) | null) =>
    side ? `${amountForPeople(side.amountMinor, side.currency)} ${side.state}` : "nothing";
  const which = caseReference ? `${caseReference} ${externalId}` : externalId;
  return `${label}: ${which}: ${kinds[kind]} (here ${with_(ours)}, there ${with_(theirs)})`;
}
