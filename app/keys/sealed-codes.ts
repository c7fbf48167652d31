import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { comparableCode } from "#app/domain/accommodations/gift-code.ts";
import type { SealedCodes } from "#app/operations/ports/accommodations.ts";
import type { KeyRing } from "./key-ring.ts";

const cipher = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Gift-card codes under a key from SECRET_KEY: key id (1 byte), nonce (12), tag (16), ciphertext, in
 * base64url. The row's id is authenticated with them: a sealed code opens in its own row only (MON-8).
 */
export function createSealedCodes(keys: KeyRing): SealedCodes {
  const newest = keys.newest("gift-code");
  return {
    keyId: newest.id,
    seal(rowId, code) {
      const nonce = randomBytes(nonceBytes);
      const seal = createCipheriv(cipher, newest.bytes, nonce).setAAD(Buffer.from(rowId));
      const closed = Buffer.concat([seal.update(code, "utf8"), seal.final()]);
      return Buffer.concat([Buffer.of(newest.id), nonce, seal.getAuthTag(), closed]).toString(
        "base64url",
      );
    },
    open(rowId, sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const key = keys.byId("gift-code", bytes[0] ?? -1);
      if (!key)
        throw new Error("a gift-card code was sealed with a key that SECRET_KEY no longer lists");
      const nonce = bytes.subarray(1, 1 + nonceBytes);
      const tag = bytes.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
      const open = createDecipheriv(cipher, key.bytes, nonce, { authTagLength: tagBytes })
        .setAAD(Buffer.from(rowId))
        .setAuthTag(tag);
      const closed = bytes.subarray(1 + nonceBytes + tagBytes);
      return Buffer.concat([open.update(closed), open.final()]).toString("utf8");
    },
    fingerprint(code) {
      const key = keys.newest("fingerprint");
      const mac = createHmac("sha256", key.bytes)
        .update("gift code\0")
        .update(comparableCode(code));
      return mac.digest("base64url");
    },
    hashOneTimeCode(id, digits) {
      const key = keys.newest("fingerprint");
      return createHmac("sha256", key.bytes)
        .update(`one-time\0${id}\0${digits}`)
        .digest("base64url");
    },
  };
}
