import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { closedLinkDays, linkEnd, openLinkDays } from "#app/operations/letterhead.ts";
import type { Output } from "./output.ts";
import type { Desk } from "./with-services.ts";

type Arguments = { readonly reference: string; readonly json: boolean };

/** `amends link CASE_REFERENCE`: prints the address of the customer's page; a new link where the last has ended. */
export async function printLink(
  given: Arguments,
  { services }: Desk,
  out: Output,
): Promise<number> {
  const reference = parseCaseReference(given.reference);
  const now = services.now();
  const link = await services.transaction(async (store) => {
    const caseFile = reference && (await store.caseFiles.findByReference(reference));
    if (!caseFile) return null;
    const days = caseFile.status === "closed" ? closedLinkDays : openLinkDays;
    return store.links.ensure(caseFile.id, now, linkEnd(now, days));
  });
  if (!link) {
    out.fault(`There is no case ${given.reference}. A reference looks like AM-7K3Q-X2M9.`);
    return 1;
  }
  const address = services.customerUrl(link.id);
  const expiresAt = link.expiresAt.toISOString();
  out.line(given.json ? JSON.stringify({ reference, url: address, expiresAt }) : address);
  return 0;
}
