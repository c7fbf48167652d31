import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { findCustomerExport } from "#app/db/views/portal/customer-export.ts";
import { theSystem } from "#app/domain/actor.ts";
import { exportLedger } from "#app/operations/accommodations/export-ledger.ts";
import { exportGiftRecipients, ReportYear } from "#app/operations/gift-cards/gift-recipients.ts";
import type { Output } from "../output.ts";
import type { Desk } from "../with-services.ts";
import { casePages } from "./case-pages.ts";
import { readWanted, type WantedBooks } from "./wanted-books.ts";
import { writeCsv } from "./write-csv.ts";

type Exporting = { readonly to: Writable; readonly out: Output };

/** Runs work on a file that only its owner can read, or on standard output. */
export async function intoFile(
  path: string | null,
  work: (to: Writable) => Promise<number>,
): Promise<number> {
  if (path === null) return work(process.stdout);
  const to = createWriteStream(path, { mode: 0o600 });
  // Opened before anything is taken out and noted; a fault on the way, such as a full disk, ends here too.
  const ended = once(to, "open").then(() => finished(to));
  const wrote = once(to, "open").then(() => work(to));
  wrote.then(
    () => to.end(),
    (fault) => to.destroy(fault),
  );
  const [code] = await Promise.all([wrote, ended]);
  return code;
}

/** `amends export cases`: CSV. */
export async function exportCases({ services }: Desk, { to }: Exporting): Promise<number> {
  await note({ services }, "cases-exported");
  await writeCsv(casePages(services), to);
  return 0;
}

/** `amends export ledger --month 2026-03`: CSV. */
export async function exportBooks(wanted: WantedBooks, { services }: Desk, { to, out }: Exporting) {
  const query = readWanted(wanted, await services.books.listChoices());
  const exported = query.ok ? await exportLedger(services, query.query, theSystem) : null;
  if (!exported?.ok) {
    out.fault(query.ok ? "Name a month that has begun: --month 2026-03." : query.fault);
    return 1;
  }
  await writeCsv(exported.pages, to);
  return 0;
}

/** `amends export gift-recipients --year 2026`: CSV. */
export async function exportRecipients(year: string, { services }: Desk, { to, out }: Exporting) {
  const parsed = ReportYear.safeParse(year);
  if (!parsed.success) {
    out.fault("Name a year: --year 2026.");
    return 1;
  }
  await writeCsv(await exportGiftRecipients(services, parsed.data, theSystem), to);
  return 0;
}

/** `amends export customer EMAIL_OR_PHONE`: one object of JSON with everything kept about them (PRV-2). */
export async function exportCustomer(known: string, desk: Desk, { to, out }: Exporting) {
  const found = await findCustomerExport(desk.db, known);
  if (!found) {
    out.fault("No customer has this e-mail or phone.");
    return 1;
  }
  await note(desk, "customer-exported", { customerId: found.customer.id });
  to.write(`${JSON.stringify(found, null, 2)}\n`);
  return 0;
}

function note({ services }: Pick<Desk, "services">, action: string, details = {}) {
  const at = services.now();
  return services.transaction((store) =>
    store.audit.append({ stream: "exports", at, actor: theSystem, action, details }),
  );
}
