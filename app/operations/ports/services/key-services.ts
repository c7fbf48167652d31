import type { FileTokens, LinkTokens } from "../links.ts";

/** What is signed or hashed under SECRET_KEY for who comes through a link. */
export type KeyServices = {
  readonly linkTokens: LinkTokens;
  readonly fileTokens: FileTokens;
  /** What is kept of the secret that shows who typed the number of a link's page (CAP-10). */
  readonly hashProof: (linkId: string, secret: string) => string;
};
