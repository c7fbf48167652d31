import { createCipheriv, createDecipheriv, randomFillSync } from "node:crypto";
import type { KeyPurpose, KeyRing } from "./key-ring.ts";

const prefix = "sealed.";
const nonceBytes = 12;
const tagBytes = 16;

const drawn = Buffer.alloc(nonceBytes * 256);
let used = drawn.length;

/** Drawn many at a time, each given once and as a copy: under one key none may come twice. */
function nextNonce(): Buffer {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += nonceBytes;
  return Buffer.from(drawn.subarray(used - nonceBytes, used));
}

/**
 * Text under AES-256-GCM (NIST SP 800-38D): "sealed." and base64url of key id, nonce, tag, text.
 * `place` is bound to it: moved elsewhere it does not open.
 */
export function sealText(keys: KeyRing, purpose: KeyPurpose, text: string, place = ""): string {
  const key = keys.newest(purpose);
  const nonce = nextNonce();
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  const whole = Buffer.concat([Buffer.of(key.id), nonce, cipher.getAuthTag(), body]);
  return prefix + whole.toString("base64url");
}

/** @throws Error when it was changed, moved, or its key was taken off SECRET_KEY's list */
export function openText(keys: KeyRing, purpose: KeyPurpose, sealed: string, place = ""): string {
  if (!isSealed(sealed)) throw new Error("this is not sealed text");
  const whole = Buffer.from(sealed.slice(prefix.length), "base64url");
  const key = keys.byId(purpose, whole[0] ?? -1);
  if (!key) throw new Error("the key this was sealed with is not on SECRET_KEY's list any more");
  const nonce = whole.subarray(1, 1 + nonceBytes);
  const tag = whole.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
  const opening = createDecipheriv("aes-256-gcm", key.bytes, nonce)
    .setAAD(Buffer.from(place))
    .setAuthTag(tag);
  const body = whole.subarray(1 + nonceBytes + tagBytes);
  return Buffer.concat([opening.update(body), opening.final()]).toString("utf8");
}

/** Whether a text says of itself that it is sealed. It is not opened for that. */
export function isSealed(text: string): boolean {
  return text.startsWith(prefix);
}

/** Opens every sealed string inside a value of JSON; the rest stays as it is. */
export function openAll(keys: KeyRing, purpose: KeyPurpose, value: unknown): unknown {
  return replaceSealed(value, (sealed) => openText(keys, purpose, sealed));
}

/** Puts `cover` where something sealed stands: for those who may see the rest, and not that. */
export function coverAll(value: unknown, cover: string): unknown {
  return replaceSealed(value, () => cover);
}

function replaceSealed(value: unknown, replace: (sealed: string) => string): unknown {
  if (typeof value === "string") return isSealed(value) ? replace(value) : value;
  if (Array.isArray(value)) return value.map((item) => replaceSealed(item, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, replaceSealed(item, replace)]),
  );
}
