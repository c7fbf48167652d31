import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { addMonths, monthOf, monthSpan } from "#app/domain/accommodations/month.ts";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { EntryTable, SumTable } from "#app/ui/finance/ledger-tables.tsx";
import { FinancePlaces } from "#app/ui/finance/places.tsx";
import { url } from "#app/urls.ts";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Ledger · Amends" }];

const pageSize = 200;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-finance");
  const { finance, now, settings } = door.context.services;
  const { timeZone } = settings.calendar;
  const asked = new URL(door.request.url).searchParams;
  const thisMonth = monthOf(now(), timeZone);
  const wished = asked.get("month") ?? thisMonth;
  const month = monthSpan(wished, timeZone) ? wished : thisMonth;
  const span = monthSpan(month, timeZone);
  if (!span) throw new Error(`${month} is no month`);
  const after = Number(asked.get("after")) || 0;
  const rows = await finance.listLedger(span, { after, limit: pageSize + 1 });
  return {
    month,
    thisMonth,
    sums: await finance.sumLedger(span),
    rows: rows.slice(0, pageSize),
    next: rows.length > pageSize ? (rows[pageSize - 1]?.id ?? null) : null,
    timeZone: staff.timeZone,
  };
}

export default function Ledger() {
  const { month, thisMonth, sums, rows, next, timeZone } = useLoaderData<typeof loader>();
  const to = (wished: string, after = "") => `${url("financeLedger")}?month=${wished}${after}`;
  return (
    <>
      <FinancePlaces title="Ledger" />
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Link className={buttonClass()} to={to(addMonths(month, -1))} aria-label="The month before">
          ←
        </Link>
        <h2 className="min-w-36 text-center text-lg font-semibold">{named(month)}</h2>
        {month < thisMonth && (
          <Link className={buttonClass()} to={to(addMonths(month, 1))} aria-label="The month after">
            →
          </Link>
        )}
        <form method="post" action={url("financeLedgerFile")} className="ms-auto">
          <input type="hidden" name="month" value={month} />
          <Button>Download as CSV</Button>
        </form>
      </div>
      {rows.length === 0 ? (
        <p className="text-quiet">Nothing was booked in this month.</p>
      ) : (
        <div className="grid gap-8">
          <SumTable sums={sums} />
          <EntryTable rows={rows} timeZone={timeZone} />
          {next !== null && (
            <Link
              className={`${buttonClass()} justify-self-start`}
              to={to(month, `&after=${next}`)}
            >
              More of this month
            </Link>
          )}
        </div>
      )}
    </>
  );
}

function named(month: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${month}-15T12:00:00Z`));
}
