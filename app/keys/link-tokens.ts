import { createHmac, timingSafeEqual } from "node:crypto";
import type { LinkTokens } from "#app/operations/ports/links.ts";
import type { DerivedKey, KeyRing } from "./key-ring.ts";

/** The tokens, and one under a key that is named; under the newest where that one is gone. */
export type KeyedLinkTokens = Omit<LinkTokens, "mint"> & {
  mint(linkId: string, keyId?: number): string;
};

const macBytes = 16;
const tokenBytes = 1 + 16 + macBytes;
const shape = /^[A-Za-z0-9_-]{44}$/;

/** Tokens of 44 URL-safe signs: key id (1 byte), link id (16), MAC (16). See RELIABILITY CAP-1. */
export function createLinkTokens(keys: KeyRing): KeyedLinkTokens {
  return {
    mint(linkId, keyId) {
      const named = keyId === undefined ? null : keys.byId("link", keyId);
      const key = named ?? keys.newest("link");
      const id = Buffer.from(linkId.replaceAll("-", ""), "hex");
      return Buffer.concat([Buffer.of(key.id), id, mac(key, id)]).toString("base64url");
    },
    open(token) {
      if (!shape.test(token)) return null;
      const bytes = Buffer.from(token, "base64url");
      if (bytes.length !== tokenBytes) return null;
      // An unknown key id is checked against the newest key all the same: one cost for every bad token.
      const key = keys.byId("link", bytes[0] ?? 0) ?? keys.newest("link");
      const id = bytes.subarray(1, 17);
      if (!timingSafeEqual(mac(key, id), bytes.subarray(17)) || key.id !== bytes[0]) return null;
      const hex = id.toString("hex");
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    },
  };
}

function mac(key: DerivedKey, id: Buffer): Buffer {
  return createHmac("sha256", key.bytes)
    .update("customer page\0")
    .update(id)
    .digest()
    .subarray(0, macBytes);
}
