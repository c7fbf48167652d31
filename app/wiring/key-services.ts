import { createFileTokens } from "#app/keys/file-tokens.ts";
import { createProofHashes } from "#app/keys/proof-hashes.ts";
import type { KeyServices } from "#app/operations/ports/services/key-services.ts";
import type { Ground } from "./wiring.ts";

/** What is signed or hashed under SECRET_KEY for who comes through a link. */
export function keyServices({ keys, linkTokens }: Ground): KeyServices {
  return {
    linkTokens,
    fileTokens: createFileTokens(keys),
    hashProof: createProofHashes(keys),
  };
}
