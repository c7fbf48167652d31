import { faultsOfReply, type ReplyFault } from "#app/domain/posts/public-reply.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { PublicPost } from "../ports/posts.ts";
import type { Services } from "../services.ts";

type Kept = Pick<CaseContext, "caseFile" | "customer">;

/** Where a public reply may point to: the brand's own page, and where a lost link is sent anew. */
export function publicAddresses(
  { lostUrl }: Pick<Services, "lostUrl">,
  contactUrl: string | null,
): { readonly contact: string | null; readonly lost: string } {
  return { contact: contactUrl, lost: lostUrl };
}

/** What a public reply would give away of this case (R26); empty where nothing. */
export function readReply(
  words: string,
  { caseFile, customer }: Kept,
  posts: readonly Pick<PublicPost, "handle">[],
  addresses: ReturnType<typeof publicAddresses>,
): readonly ReplyFault[] {
  const { reference, product, serial, orderRef, externalRef, place, subject, problem } = caseFile;
  const ofCase = { reference, product, serial, orderRef, externalRef, place, subject, problem };
  const { name: customerName, email, phone } = customer;
  const allowed = [addresses.lost, ...(addresses.contact ? [addresses.contact] : [])];
  const handles = posts.length > 0 ? posts.map(({ handle }) => handle) : [null];
  const found = handles.flatMap((handle) =>
    faultsOfReply(words, { ...ofCase, customerName, email, phone, handle }, allowed),
  );
  return [...new Set(found)];
}
