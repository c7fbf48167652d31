import { plainAmount } from "#app/domain/accommodations/amount.ts";
import { monthSpan, type Span } from "#app/domain/accommodations/month.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";
import type { LedgerRow } from "../views/finance.ts";

const pageSize = 1000;

const head = [
  "entry",
  "posting",
  "booked at (UTC)",
  "step",
  "account",
  "debit",
  "credit",
  "currency",
  "kind",
  "credit number",
  "case",
  "cost centre",
  "asked by",
  "approved by",
] as const;

export type ExportedLedger =
  | { readonly ok: true; readonly pages: AsyncIterable<readonly (readonly string[])[]> }
  | { readonly ok: false; readonly reason: "no-such-month" };

/** The books of one month as rows of text, a page at a time; who took them is in the audit log (EXP-2). */
export async function exportLedger(
  services: Services,
  month: string,
  actor: Actor,
): Promise<ExportedLedger> {
  const span = monthSpan(month, services.settings.calendar.timeZone);
  if (!span) return { ok: false, reason: "no-such-month" };
  const at = services.now();
  await services.transaction((store) =>
    store.audit.append({
      stream: "ledger",
      at,
      actor,
      action: "ledger-exported",
      details: { month },
    }),
  );
  return { ok: true, pages: readPages(services, span) };
}

async function* readPages({ finance }: Services, span: Span) {
  yield [head];
  for (let after = 0; ; ) {
    const rows = await finance.listLedger(span, { after, limit: pageSize });
    if (rows.length > 0) yield rows.map(toCells);
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id ?? after;
  }
}

function toCells(row: LedgerRow): readonly string[] {
  const { amountMinor, currency } = row;
  return [
    String(row.id),
    row.postingId,
    row.at.toISOString(),
    row.step,
    row.account,
    amountMinor > 0 ? plainAmount(amountMinor, currency) : "",
    amountMinor < 0 ? plainAmount(-amountMinor, currency) : "",
    currency,
    row.kind ?? "",
    row.creditNumber ?? "",
    row.reference ?? "",
    row.team ?? "",
    row.requestedBy ?? "",
    row.decidedBy ?? "",
  ];
}
