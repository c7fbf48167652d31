import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { accommodationKindNames, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { ChooseProvider, chooseProvider } from "#app/operations/orders/choose-provider.ts";
import { reconcile } from "#app/operations/orders/reconcile.ts";
import { FinancePlaces } from "#app/ui/finance/places.tsx";
import { ProvidersPage } from "#app/ui/finance/providers/providers-page.tsx";
import { StuckOrders } from "#app/ui/finance/providers/stuck-orders.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import { faultsOf, formFault } from "#app/web/answer.ts";
import { providerFacts } from "#app/web/finance/provider-facts.ts";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Providers · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-finance");
  const { providerViews, providers, now } = door.context.services;
  const [choices, runs, stuck] = await Promise.all([
    providerViews.listChoices(),
    providerViews.listReconciliations(),
    providerViews.listStuck(now(), 50),
  ]);
  const kinds = accommodationKindNames.map((kind) => ({
    kind,
    provider:
      choices.find((each) => each.kind === kind)?.provider ?? accommodationKinds[kind].provider,
  }));
  return { kinds, runs, stuck, providers: providers.map(providerFacts), timeZone: staff.timeZone };
}

const words = {
  "does-not-serve": "It does not carry out this kind. Choose another.",
  "not-set-up": "It is not set up here. Set its keys first; the README says which.",
} as const;

export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "choose-providers");
  const { services } = door.context;
  const form = await door.request.formData();
  const { intent, ...given } = Object.fromEntries(form);
  if (intent === "reconcile") {
    await reconcile(services);
    throw redirect(`${url("financeProviders")}?said=compared`);
  }
  const parsed = ChooseProvider.safeParse(given);
  if (!parsed.success) return data(formFault(form, faultsOf(parsed.error)), { status: 422 });
  const actor = { kind: "staff", id: staff.id } as const;
  const chosen = await chooseProvider(services, parsed.data, actor);
  if (chosen.ok) throw redirect(`${url("financeProviders")}?said=set`);
  return data(formFault(form, { provider: words[chosen.reason] }), { status: 409 });
}

const sayings: Readonly<Record<string, string>> = {
  set: "Kept. It counts from the next request on.",
  compared: "Compared. What differs stands below.",
};

export default function Providers() {
  const { stuck, ...loaded } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const [search] = useSearchParams();
  const said = sayings[search.get("said") ?? ""];
  const labels = Object.fromEntries(loaded.providers.map(({ name, label }) => [name, label]));
  return (
    <>
      <FinancePlaces title="Providers" />
      <div className="grid gap-8">
        {said && !fault && <Notice look="well">{said}</Notice>}
        <StuckOrders orders={stuck} labels={labels} />
        <ProvidersPage {...loaded} typed={fault?.typed ?? {}} faults={fault?.faults ?? {}} />
      </div>
    </>
  );
}
