import { createHash, hkdfSync } from "node:crypto";

/** What a derived key is for. A key for one purpose opens nothing of another. */
export type KeyPurpose =
  | "link"
  | "file"
  | "visitor"
  | "place"
  | "proof"
  | "mail"
  | "gift-code"
  | "fingerprint"
  | "reply-address"
  | "alert-hook";

export type DerivedKey = { readonly id: number; readonly bytes: Buffer };

export type KeyRing = {
  /** The key to write with. */
  newest(purpose: KeyPurpose): DerivedKey;
  /** The key something was written with, or null after it was taken from the list. */
  byId(purpose: KeyPurpose, id: number): DerivedKey | null;
};

/**
 * Keys derived (HKDF-SHA-256, RFC 5869) from SECRET_KEY, a list with the newest first: rotating
 * means putting a new one in front, and taking an old one off once nothing needs it.
 */
export function createKeyRing(secrets: readonly string[]): KeyRing {
  const first = secrets[0];
  if (first === undefined) throw new Error("SECRET_KEY has no key in it");
  const derived = new Map<string, DerivedKey>();
  const derive = (secret: string, purpose: KeyPurpose): DerivedKey => {
    const known = derived.get(`${purpose} ${secret}`);
    if (known) return known;
    const bytes = Buffer.from(hkdfSync("sha256", secret, "amends", purpose, 32));
    const key = { id: createHash("sha256").update(secret).digest()[0] ?? 0, bytes };
    derived.set(`${purpose} ${secret}`, key);
    return key;
  };
  return {
    newest: (purpose) => derive(first, purpose),
    byId: (purpose, id) =>
      secrets.map((secret) => derive(secret, purpose)).find((key) => key.id === id) ?? null,
  };
}
