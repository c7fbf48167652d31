import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { exportLedger, noteLedgerTaken } from "#app/operations/accommodations/export-ledger.ts";
import { toLedgerWish } from "#app/operations/accommodations/ledger-query.ts";
import { answer, requireCaller, requireMethod } from "#app/web/api/door.ts";
import { digest } from "#app/web/api/etag.ts";
import { ledgerCursor, presentEntry, readLedgerQuery } from "#app/web/api/ledger-list.ts";
import { wrongFields } from "#app/web/api/problem.ts";
import { read } from "#app/web/api/read.ts";
import { csvFile } from "#app/web/csv.ts";

const right = { scope: "ledger:read", action: "view-finance" } as const;

/** The books of a month: pages of JSON, or the whole as a file. Each taking is written down (EXP-2). */
export async function loader(call: LoaderFunctionArgs) {
  const answered = wantsCsv(call.request) ? await file(call) : await page(call);
  answered.headers.append("Vary", "Accept");
  return answered;
}

function page(call: LoaderFunctionArgs) {
  return read(call, right, async (services, store, { actor }) => {
    const { query, after, limit } = readLedgerQuery(call.request);
    const wish = toLedgerWish(services, query) ?? noSuchMonth();
    if (after === null) await noteLedgerTaken(services, store, { wish, query, actor });
    const rows = await services.books.listLedger(wish, { after: after ?? 0, limit });
    const body = JSON.stringify({ items: rows.map(presentEntry), next: ledgerCursor(rows, limit) });
    return { body, etag: `"${digest(body)}"` };
  });
}

function file(call: LoaderFunctionArgs) {
  return answer(call, async () => {
    requireMethod(call, "GET");
    const { actor } = await requireCaller(call, right);
    const { query } = readLedgerQuery(call.request);
    const exported = await exportLedger(call.context.services, query, actor);
    return exported.ok ? csvFile(`ledger-${query.month}.csv`, exported.pages) : noSuchMonth();
  });
}

/** CSV where it is named, and not after JSON. */
function wantsCsv(request: Request): boolean {
  const [first] = /text\/csv|application\/json/i.exec(request.headers.get("accept") ?? "") ?? [];
  return first?.toLowerCase() === "text/csv";
}

function noSuchMonth(): never {
  throw wrongFields([{ field: "month", message: "Write a month that has begun: 2026-03." }], 400);
}

export function action(call: ActionFunctionArgs) {
  return answer(call, async () => {
    requireMethod(call, "GET", "HEAD");
    throw new Error("an action is not asked for a GET");
  });
}
