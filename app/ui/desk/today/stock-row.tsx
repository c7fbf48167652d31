import { Form, Link } from "@remix-run/react";
import type { StockLine } from "#app/operations/views/finance/finance.ts";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { TextField } from "#app/ui/field.tsx";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";

type Props = {
  /** Amounts that run low, or are waited for. */
  readonly low: readonly StockLine[];
  /** Whether this person may load codes; an administrator sees it, and asks finance. */
  readonly loads: boolean;
  readonly fault: FormFault | undefined;
};

/** Gift cards run low: a row of Today for those who can do something about it, done in place. */
export function StockRow({ low, loads, fault }: Props) {
  if (low.length === 0) return null;
  const waiting = low.reduce((sum, line) => sum + line.waiting, 0);
  return (
    <section
      aria-label="Gift cards run low"
      className={`mb-4 grid gap-2 rounded-md border border-s-4 border-line bg-paper px-4 py-3 md:grid-cols-[minmax(0,1fr)_auto] md:gap-x-6 ${waiting > 0 ? "border-s-alarm" : "border-s-warn"}`}
    >
      <div className="grid content-start gap-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Tag look={waiting > 0 ? "alarm" : "warn"}>Gift cards run low</Tag>
          {loads ? (
            <Link to={url("financeGiftCards")} className="text-accent underline">
              What is in stock
            </Link>
          ) : null}
        </p>
        <p className="text-sm">
          {waiting > 0 &&
            `${waiting === 1 ? "1 customer waits" : `${waiting} customers wait`} for a gift card that was approved. `}
          In stock:{" "}
          {low.map(({ amountMinor, currency, free }, at) => (
            <span key={`${currency} ${amountMinor}`}>
              {at > 0 && ", "}
              {free} of <Amount minor={amountMinor} currency={currency} />
            </span>
          ))}
          .
        </p>
      </div>
      {loads ? (
        <LoadHere fault={fault} />
      ) : (
        <p className="text-sm font-medium">Ask finance to load codes.</p>
      )}
    </section>
  );
}

function LoadHere({ fault }: { fault: FormFault | undefined }) {
  return (
    <Form method="post" encType="multipart/form-data" className="grid content-start gap-2 md:w-88">
      <input type="hidden" name="intent" value="load-codes" />
      <TextField
        type="file"
        name="file"
        accept=".csv,.txt,text/csv"
        label="Load a CSV file of codes"
        hint="Its columns: code, amount, currency and, if you like, expires."
        error={fault?.faults.file}
      />
      <Button className="justify-self-start">Load</Button>
    </Form>
  );
}
