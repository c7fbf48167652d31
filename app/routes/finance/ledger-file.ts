import type { ActionFunctionArgs } from "@remix-run/node";
import { exportLedger } from "#app/operations/accommodations/export-ledger.ts";
import { csvFile } from "#app/web/csv.ts";
import { requireStaff } from "#app/web/who.ts";

/** The ledger of a month as a file. By POST: taking it is written down, and reading changes nothing. */
export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "view-finance");
  const month = String((await door.request.formData()).get("month") ?? "");
  const actor = { kind: "staff", id: staff.id } as const;
  const exported = await exportLedger(door.context.services, month, actor);
  if (exported.ok) return csvFile(`ledger-${month}.csv`, exported.pages);
  return new Response("Choose a month, such as 2026-03.", { status: 422 });
}

export function loader() {
  return new Response("Take the file from the ledger page.", {
    status: 405,
    headers: { Allow: "POST" },
  });
}
