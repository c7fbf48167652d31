const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32: no I, L, O, U

/**
 * A case's name, `AM-7K3Q-X2M9`, from 5 random bytes: short enough for the phone, and it tells
 * nobody how many cases there are.
 */
export function caseReference(random: Uint8Array): string {
  const bits = random.slice(0, 5).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const signs = Array.from(
    { length: 8 },
    (_, at) => letters[Number((bits >> BigInt(5 * at)) & 31n)],
  );
  return `AM-${signs.slice(0, 4).join("")}-${signs.slice(4).join("")}`;
}

/** Reads what people type or say: small letters, spaces, O for 0, I or L for 1. Null if it is none. */
export function parseCaseReference(typed: string): string | null {
  const clean = typed
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replace(/^AM/, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (!/^[0-9A-HJKMNP-TV-Z]{8}$/.test(clean)) return null;
  return `AM-${clean.slice(0, 4)}-${clean.slice(4)}`;
}
