import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { addMonths, monthOf, monthSpan } from "#app/domain/accommodations/month.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { BookMonth } from "#app/ui/finance/books/book-month.tsx";
import { FinancePlaces } from "#app/ui/finance/places.tsx";
import { url } from "#app/urls.ts";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Books · Amends" }];

/** Months on one page, the last one first. */
const monthsShown = 3;

export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "view-finance");
  const { books, now, settings } = door.context.services;
  const { timeZone } = settings.calendar;
  const thisMonth = monthOf(now(), timeZone);
  const asked = new URL(door.request.url).searchParams.get("until") ?? "";
  const until = monthSpan(asked, timeZone) && asked < thisMonth ? asked : thisMonth;
  const months = Array.from({ length: monthsShown }, (_, back) => addMonths(until, -back));
  const from = monthSpan(addMonths(until, 1 - monthsShown), timeZone)?.from;
  const to = monthSpan(until, timeZone)?.to;
  if (!from || !to) throw new Error(`${until} is no month`);
  const [lines, budgets] = await Promise.all([
    books.listMonths({ from, to }, timeZone),
    books.listBudgets(months),
  ]);
  const of = <Line extends { month: string }>(all: readonly Line[], month: string) =>
    all.filter((line) => line.month === month);
  return {
    thisMonth,
    until,
    months: months.map((month) => ({
      month,
      lines: of(lines, month),
      budgets: of(budgets, month),
    })),
  };
}

export default function Books() {
  const { thisMonth, until, months } = useLoaderData<typeof loader>();
  const to = (month: string) => `${url("financeBooks")}?until=${month}`;
  return (
    <>
      <FinancePlaces title="Books" />
      <div className="grid gap-10">
        {months.map((each) => (
          <BookMonth key={each.month} {...each} />
        ))}
        <nav aria-label="Other months" className="flex gap-3">
          <Link className={buttonClass()} to={to(addMonths(until, -monthsShown))}>
            Earlier months
          </Link>
          {until < thisMonth && (
            <Link className={buttonClass()} to={to(addMonths(until, monthsShown))}>
              Later months
            </Link>
          )}
        </nav>
      </div>
    </>
  );
}
