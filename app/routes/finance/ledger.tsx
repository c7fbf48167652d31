import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { monthOf } from "#app/domain/accommodations/month.ts";
import { LedgerQuery, toLedgerWish } from "#app/operations/accommodations/ledger-query.ts";
import { buttonClass } from "#app/ui/button.tsx";
import {
  LedgerDownload,
  LedgerFilter,
  type LedgerFilters,
} from "#app/ui/finance/books/ledger-filter.tsx";
import { EntryTable, SumTable } from "#app/ui/finance/books/ledger-tables.tsx";
import { MonthHead } from "#app/ui/finance/books/month-head.tsx";
import { FinancePlaces } from "#app/ui/finance/places.tsx";
import { url } from "#app/urls.ts";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Ledger · Amends" }];

const pageSize = 200;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-finance");
  const { services } = door.context;
  const asked = new URL(door.request.url).searchParams;
  const thisMonth = monthOf(services.now(), services.settings.calendar.timeZone);
  const { query, wish } = wishOf(services, Object.fromEntries(asked), thisMonth);
  const after = Number(asked.get("after")) || 0;
  const { books } = services;
  const rows = await books.listLedger(wish, { after, limit: pageSize + 1 });
  return {
    filters: filtersOf(query),
    thisMonth,
    choices: await books.listChoices(),
    sums: await books.sumLedger(wish),
    rows: rows.slice(0, pageSize),
    next: rows.length > pageSize ? (rows[pageSize - 1]?.id ?? null) : null,
    timeZone: staff.timeZone,
  };
}

/** What the address asks for; all of this month where it makes no sense. */
function wishOf(
  services: Parameters<typeof toLedgerWish>[0],
  given: Record<string, string>,
  thisMonth: string,
) {
  const parsed = LedgerQuery.safeParse({ month: thisMonth, ...given });
  const known = parsed.success ? toLedgerWish(services, parsed.data) : null;
  if (parsed.success && known) return { query: parsed.data, wish: known };
  const query: LedgerQuery = { month: thisMonth };
  const wish = toLedgerWish(services, query);
  if (!wish) throw new Error(`${thisMonth} is no month`);
  return { query, wish };
}

function filtersOf(query: LedgerQuery): LedgerFilters {
  const { month, costCentre = "", kind = "", step = "", askedBy = "", approvedBy = "" } = query;
  return { month, costCentre, kind, step, askedBy, approvedBy, budget: query.budget ?? "" };
}

export default function Ledger() {
  const { filters, thisMonth, choices, sums, rows, next, timeZone } =
    useLoaderData<typeof loader>();
  const to = (change: Record<string, string>) => {
    const set = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== "");
    return `${url("financeLedger")}?${new URLSearchParams(set)}`;
  };
  return (
    <>
      <FinancePlaces title="Ledger" />
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <MonthHead
          month={filters.month}
          {...{ thisMonth }}
          to={(month) => to({ month, budget: "" })}
        />
        <LedgerDownload filters={filters} to={url("financeLedgerFile")} />
      </div>
      {filters.budget && (
        <p className="mb-4 text-sm text-quiet">
          Only what was booked on one budget of this month, until today.{" "}
          <Link className="text-accent underline" to={to({ budget: "" })}>
            Everything of this month
          </Link>
        </p>
      )}
      <LedgerFilter {...{ filters, choices }} />
      {rows.length === 0 ? (
        <p className="text-quiet">Nothing of this was booked in this month.</p>
      ) : (
        <div className="grid gap-8">
          <SumTable sums={sums} />
          <EntryTable rows={rows} timeZone={timeZone} />
          {next !== null && (
            <Link
              className={`${buttonClass()} justify-self-start`}
              to={to({ after: String(next) })}
            >
              More of this month
            </Link>
          )}
        </div>
      )}
    </>
  );
}
