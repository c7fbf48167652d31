import type { ActionFunctionArgs } from "@remix-run/node";
import { exportLedger } from "#app/operations/accommodations/export-ledger.ts";
import { LedgerQuery } from "#app/operations/accommodations/ledger-query.ts";
import { csvFile } from "#app/web/csv.ts";
import { requireStaff } from "#app/web/who.ts";

/** The ledger of a month as a file. By POST: taking it is written down, and reading changes nothing. */
export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "view-finance");
  const query = LedgerQuery.safeParse(Object.fromEntries(await door.request.formData()));
  if (!query.success) return refuse(query.error.issues[0]?.message);
  const actor = { kind: "staff", id: staff.id } as const;
  const exported = await exportLedger(door.context.services, query.data, actor);
  if (!exported.ok) return refuse();
  return csvFile(`ledger-${query.data.month}.csv`, exported.pages);
}

function refuse(words = "Choose a month, such as 2026-03.") {
  return new Response(words, { status: 422 });
}

export function loader() {
  return new Response("Take the file from the ledger page.", {
    status: 405,
    headers: { Allow: "POST" },
  });
}
