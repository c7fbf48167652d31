import { createHmac } from "node:crypto";
import type { KeyRing } from "./key-ring.ts";

/** A reader's secret as it is kept, 43 signs: neither the database nor another link opens anything with it. */
export function createProofHashes(keys: KeyRing) {
  return (linkId: string, secret: string): string =>
    createHmac("sha256", keys.newest("proof").bytes)
      .update(`${linkId}\0${secret}`)
      .digest("base64url");
}
