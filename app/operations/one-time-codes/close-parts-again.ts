import type { Services } from "../services.ts";

/** Closes the parts of a page before their half hour is over, for the browser whose secret this is. */
export async function closePartsAgain(
  services: Services,
  linkId: string,
  secret: string,
): Promise<void> {
  const secretHash = services.hashProof(linkId, secret);
  await services.transaction(({ pageProofs }) => pageProofs.end(secretHash));
}
