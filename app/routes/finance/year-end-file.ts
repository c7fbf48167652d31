import type { ActionFunctionArgs } from "@remix-run/node";
import { exportGiftRecipients, ReportYear } from "#app/operations/gift-cards/gift-recipients.ts";
import { csvFile } from "#app/web/csv.ts";
import { requireStaff } from "#app/web/who.ts";

/** Who was given gift cards over the limit, as a file. By POST: taking it is written down. */
export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "view-finance");
  const year = ReportYear.safeParse((await door.request.formData()).get("year"));
  if (!year.success) return new Response("Choose a year, such as 2026.", { status: 422 });
  const actor = { kind: "staff", id: staff.id } as const;
  const pages = await exportGiftRecipients(door.context.services, year.data, actor);
  return csvFile(`gift-recipients-${year.data}.csv`, pages);
}

export function loader() {
  return new Response("Take the file from the year-end page.", {
    status: 405,
    headers: { Allow: "POST" },
  });
}
