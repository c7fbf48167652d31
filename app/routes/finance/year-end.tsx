import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { monthOf, yearSpan } from "#app/domain/accommodations/month.ts";
import { ReportYear, showGiftRecipients } from "#app/operations/gift-cards/gift-recipients.ts";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { RecipientCounts, RecipientTable } from "#app/ui/finance/books/recipients.tsx";
import { FinancePlaces } from "#app/ui/finance/places.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Year-end · Amends" }];

/** Counts only: who they are is shown by a press of a button, which is written down. */
export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "view-finance");
  const { books, now, settings } = door.context.services;
  const { timeZone } = settings.calendar;
  const asked = ReportYear.safeParse(new URL(door.request.url).searchParams.get("year"));
  const thisYear = monthOf(now(), timeZone).slice(0, 4);
  const year = asked.data ?? thisYear;
  return { year, thisYear, counts: await books.countGiftRecipients(yearSpan(year, timeZone)) };
}

export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "view-finance");
  const year = ReportYear.safeParse((await door.request.formData()).get("year"));
  if (!year.success) return data({ year: null, recipients: [] }, { status: 422 });
  const actor = { kind: "staff", id: staff.id } as const;
  const recipients = await showGiftRecipients(door.context.services, year.data, actor);
  return data({ year: year.data, recipients });
}

export default function YearEnd() {
  const { year, thisYear, counts } = useLoaderData<typeof loader>();
  const shown = useActionData<typeof action>();
  const people = counts.reduce((sum, { recipients }) => sum + recipients, 0);
  const to = (wished: number) => `${url("financeYearEnd")}?year=${wished}`;
  return (
    <>
      <FinancePlaces title="Year-end" />
      <div className="grid gap-6">
        <div className="flex flex-wrap items-center gap-3">
          <Link className={buttonClass()} to={to(Number(year) - 1)} aria-label="The year before">
            ←
          </Link>
          <h2 className="text-lg font-semibold">Gift cards given in {year}</h2>
          {year < thisYear && (
            <Link className={buttonClass()} to={to(Number(year) + 1)} aria-label="The year after">
              →
            </Link>
          )}
        </div>
        {counts.length === 0 && (
          <Notice look="warn">
            There is no limit above which gift cards are reported.{" "}
            <Link to={url("financeRules")} className="underline">
              Set one
            </Link>
          </Notice>
        )}
        {counts.length > 0 && <RecipientCounts counts={counts} />}
        {people > 0 && <Wanted year={year} />}
        {shown?.year === year && <Shown recipients={shown.recipients} people={people} />}
      </div>
    </>
  );
}

/** Both by POST: who looks at people's names is written down. */
function Wanted({ year }: { year: string }) {
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-3">
        <Form method="post">
          <input type="hidden" name="year" value={year} />
          <Button look="main">Show who they are</Button>
        </Form>
        <form method="post" action={url("financeYearEndFile")}>
          <input type="hidden" name="year" value={year} />
          <Button>Download as CSV</Button>
        </form>
      </div>
      <p className="text-sm text-quiet">That you looked is written into the audit log.</p>
    </div>
  );
}

type ShownProps = Parameters<typeof RecipientTable>[0] & { readonly people: number };

function Shown({ recipients, people }: ShownProps) {
  return (
    <>
      <RecipientTable recipients={recipients} />
      {people > recipients.length && (
        <p className="text-sm text-quiet">
          The first {recipients.length}. The file has all of them.
        </p>
      )}
    </>
  );
}
