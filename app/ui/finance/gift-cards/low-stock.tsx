import { Link } from "@remix-run/react";
import type { StockLine } from "#app/operations/views/finance/finance.ts";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";

/** Which gift cards run low, or are waited for, with the way to load more. */
export function LowStock({ lines }: { lines: readonly StockLine[] }) {
  if (lines.length === 0) return null;
  const isWaitedFor = lines.some(({ waiting }) => waiting > 0);
  return (
    <Notice look={isWaitedFor ? "alarm" : "warn"}>
      Gift cards run low:{" "}
      {lines.map(({ amountMinor, currency, free, waiting }, at) => (
        <span key={`${currency} ${amountMinor}`}>
          {at > 0 && ", "}
          {free} of <Amount minor={amountMinor} currency={currency} />
          {waiting > 0 && ` (${waiting} waited for)`}
        </span>
      ))}
      .{" "}
      <Link to={url("financeGiftCards")} className="underline">
        Load codes
      </Link>
    </Notice>
  );
}
