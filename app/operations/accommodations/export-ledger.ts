import { plainAmount } from "#app/domain/accommodations/amount.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Services, Store } from "../services.ts";
import type { LedgerRow, LedgerWish } from "../views/finance/books.ts";
import { type LedgerQuery, toLedgerWish } from "./ledger-query.ts";

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
  "first approved by",
  "request",
] as const;

export type ExportedLedger =
  | { readonly ok: true; readonly pages: AsyncIterable<readonly (readonly string[])[]> }
  | { readonly ok: false; readonly reason: "no-such-month" };

/**
 * The books of one month, or a part of them, as rows of text, a page at a time; who took what is in the
 * audit log (EXP-2).
 */
export async function exportLedger(
  services: Services,
  query: LedgerQuery,
  actor: Actor,
): Promise<ExportedLedger> {
  const wish = toLedgerWish(services, query);
  if (!wish) return { ok: false, reason: "no-such-month" };
  await services.transaction((store) => noteLedgerTaken(services, store, { wish, query, actor }));
  return { ok: true, pages: readPages(services, wish) };
}

type Taking = { readonly wish: LedgerWish; readonly query: LedgerQuery; readonly actor: Actor };

/** Writes down who takes which part of the books out of the house (EXP-2). */
export async function noteLedgerTaken(services: Services, store: Store, taking: Taking) {
  const { wish, query, actor } = taking;
  const at = services.now();
  const { span: _, ...narrowed } = wish;
  const details = { month: query.month, ...narrowed };
  await store.audit.append({ stream: "ledger", at, actor, action: "ledger-exported", details });
}

async function* readPages({ books }: Services, wish: LedgerWish) {
  yield [head];
  for (let after = 0; ; ) {
    const rows = await books.listLedger(wish, { after, limit: pageSize });
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
    row.costCentre ?? "",
    row.askedBy ?? "",
    row.approvedBy ?? "",
    row.firstApprovedBy ?? "",
    row.accommodationId ?? "",
  ];
}
