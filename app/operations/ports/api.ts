import type { Role } from "#app/domain/roles.ts";

export const apiScopes = [
  "cases:read",
  "cases:write",
  "accommodations:ask",
  "accommodations:decide",
  "ledger:read",
  "drafts:write",
  "drafts:send",
  "problems:write",
  "broadcasts:send",
] as const;
export type ApiScope = (typeof apiScopes)[number];

/** A program's key. It acts for one member of staff, and may no more than they and its scopes allow. */
export type ApiKey = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly staffId: string;
  /** Of that member of staff, at this moment. */
  readonly role: Role;
};

export type ApiKeys = {
  /** Makes a key and returns it: it is kept as a hash only, so this is the one time it is seen. */
  create(key: Omit<ApiKey, "id" | "role">, at: Date): Promise<{ id: string; secret: string }>;
  /** The key behind a bearer token; null when there is none, or it was revoked. */
  open(secret: string): Promise<ApiKey | null>;
};

export type OnceRequest = {
  readonly apiKeyId: string;
  readonly key: string;
  /** SHA-256 of what was asked: another request under the same key is refused. */
  readonly requestHash: string;
};

/** The same Idempotency-Key came with another request before. */
export class KeyUsedForAnother extends Error {
  override readonly name = "KeyUsedForAnother";
}
