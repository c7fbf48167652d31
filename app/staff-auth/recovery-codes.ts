import { createHash, randomInt } from "node:crypto";

const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const prefix = "sha256:";

/** Ten codes of 16 signs, some 79 bits each: a plain hash of one cannot be guessed back. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => {
    const signs = Array.from({ length: 16 }, () => alphabet.charAt(randomInt(alphabet.length)));
    return signs.join("").replace(/(.{4})(?=.)/g, "$1-");
  });
}

export function hashRecoveryCode(code: string): string {
  const plain = code.toLowerCase().replace(/[\s-]/g, "");
  return prefix + createHash("sha256").update(plain).digest("base64url");
}

/** How the codes are stored (AUT-6): hashes only. Codes that are hashes already stay as they are. */
export const hashedRecoveryCodes = {
  async encrypt(json: string): Promise<string> {
    const codes: string[] = JSON.parse(json);
    return JSON.stringify(
      codes.map((code) => (code.startsWith(prefix) ? code : hashRecoveryCode(code))),
    );
  },
  async decrypt(stored: string): Promise<string> {
    return stored;
  },
};
