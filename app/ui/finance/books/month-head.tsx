import { Link } from "@remix-run/react";
import { addMonths } from "#app/domain/accommodations/month.ts";
import { buttonClass } from "#app/ui/button.tsx";

type Props = {
  readonly month: string;
  readonly thisMonth: string;
  /** The address of another month. */
  readonly to: (month: string) => string;
};

/** The month that is shown, and the ones beside it. */
export function MonthHead({ month, thisMonth, to }: Props) {
  return (
    <>
      <Link className={buttonClass()} to={to(addMonths(month, -1))} aria-label="The month before">
        ←
      </Link>
      <h2 className="min-w-36 text-center text-lg font-semibold">{monthName(month)}</h2>
      {month < thisMonth && (
        <Link className={buttonClass()} to={to(addMonths(month, 1))} aria-label="The month after">
          →
        </Link>
      )}
    </>
  );
}

/** "March 2026" for "2026-03". */
export function monthName(month: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${month}-15T12:00:00Z`));
}
