import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { monthOf, monthSpan } from "#app/domain/accommodations/month.ts";
import { may } from "#app/domain/roles.ts";
import {
  SetBudget,
  SetGivingLimit,
  setBudget,
  setGivingLimit,
} from "#app/operations/accommodations/set-giving-rules.ts";
import { SetRangeTable, setRangeTable } from "#app/operations/accommodations/set-range-table.ts";
import {
  SetReportingLimit,
  setReportingLimit,
} from "#app/operations/accommodations/set-reporting-limit.ts";
import { FinancePlaces } from "#app/ui/finance/places.tsx";
import { RulesPage } from "#app/ui/finance/rules/rules-page.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import { faultsOf, formFault } from "#app/web/answer.ts";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Limits and budgets · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-giving-rules");
  const { finance, now, settings } = door.context.services;
  const { timeZone } = settings.calendar;
  const asked = new URL(door.request.url).searchParams.get("month") ?? "";
  const month = monthSpan(asked, timeZone) ? asked : monthOf(now(), timeZone);
  const mays = {
    ranges: may(staff.role, "set-fair-ranges"),
    limits: may(staff.role, "set-giving-limits"),
    budgets: may(staff.role, "set-budgets"),
    reporting: may(staff.role, "set-reporting-limits"),
    finance: may(staff.role, "view-finance"),
  };
  return { month, mays, rules: await finance.readRules(month) };
}

const changes = {
  limit: { needs: "set-giving-limits", schema: SetGivingLimit },
  budget: { needs: "set-budgets", schema: SetBudget },
  reporting: { needs: "set-reporting-limits", schema: SetReportingLimit },
  range: { needs: "set-fair-ranges", schema: SetRangeTable },
} as const;

const changeNames = Object.keys(changes) as (keyof typeof changes)[];

export async function action(door: ActionFunctionArgs) {
  const form = await door.request.formData();
  const { intent, ...given } = Object.fromEntries(form);
  const change = changeNames.find((name) => name === intent) ?? "limit";
  const { staff } = await requireStaff(door, changes[change].needs);
  const { services } = door.context;
  const actor = { kind: "staff", id: staff.id } as const;
  const parsed = changes[change].schema.safeParse(given);
  if (!parsed.success) return data(formFault(form, faultsOf(parsed.error)), { status: 422 });
  const { data: set } = parsed;
  let query = "?said=set";
  if ("of" in set) await setGivingLimit(services, set, actor);
  else if ("reporting" in set) await setReportingLimit(services, set, actor);
  else if ("bases" in set) await setRangeTable(services, set, actor);
  else {
    const done = await setBudget(services, set, actor);
    const amount = "More than that is given or asked for already. Write a larger amount.";
    if (!done.ok) return data(formFault(form, { amount }), { status: 409 });
    query += `&month=${set.month}`;
  }
  throw redirect(url("financeRules") + query);
}

export default function Rules() {
  const loaded = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const [search] = useSearchParams();
  return (
    <>
      {loaded.mays.finance ? (
        <FinancePlaces title="Limits and budgets" />
      ) : (
        <h1 className="mb-6 text-2xl font-semibold">Limits and budgets</h1>
      )}
      {search.get("said") === "set" && !fault && (
        <div className="mb-6">
          <Notice look="well">Kept. It counts from the next request on.</Notice>
        </div>
      )}
      <RulesPage {...loaded} typed={fault?.typed ?? {}} faults={fault?.faults ?? {}} />
    </>
  );
}
