import { createHmac } from "node:crypto";
import type { KeyRing } from "./key-ring.ts";

/**
 * A visitor of one link on one day (UTC) as 12 signs: the same address is another visitor tomorrow and
 * on another link, and without SECRET_KEY no address can be tried out against it.
 */
export function createVisitorMarks(keys: KeyRing) {
  return (linkId: string, address: string, at: Date): string =>
    createHmac("sha256", keys.newest("visitor").bytes)
      .update(`${at.toISOString().slice(0, 10)}\0${linkId}\0${address}`)
      .digest("base64url")
      .slice(0, 12);
}
