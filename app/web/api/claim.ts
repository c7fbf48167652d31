import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { claimAccommodation } from "#app/operations/accommodations/claim-accommodation.ts";
import type { Store } from "#app/operations/services.ts";
import { isId } from "#app/web/ids.ts";
import type { Call } from "./door.ts";
import { requireVersion } from "./etag.ts";
import { notFound } from "./problem.ts";

/** The reference in the address, as it is written; 404 for what is none. */
export function requireReference({ params }: Call): string {
  const reference = parseCaseReference(params.reference ?? "");
  if (!reference) throw notFound();
  return reference;
}

/** Locks the case of the address as the caller last read it: 404 without it, 412 when it has changed. */
export async function requireCase(call: Call, store: Store): Promise<string> {
  const context = await store.caseFiles.claimByReference(requireReference(call));
  if (!context) throw notFound();
  requireVersion(call.request, context.caseFile.version);
  return context.caseFile.reference;
}

/** The id in the address; 404 for what is none. */
export function requireId({ params }: Call): string {
  const { id = "" } = params;
  if (!isId(id)) throw notFound();
  return id;
}

/** The reference of the case that something belongs to; 404 where there is no such thing. */
export async function requireCaseOf(
  store: Store,
  it: { readonly caseId: string } | null,
): Promise<string> {
  const caseFile = it && (await store.caseFiles.find(it.caseId));
  if (!caseFile) throw notFound();
  return caseFile.reference;
}

/** The same for an accommodation. */
export async function requireAccommodation(call: Call, store: Store): Promise<string> {
  const id = call.params.id ?? "";
  const claimed = isId(id) ? await claimAccommodation(store, id) : null;
  if (!claimed) throw notFound();
  requireVersion(call.request, claimed.accommodation.version);
  return claimed.accommodation.id;
}
