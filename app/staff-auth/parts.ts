import { isAPIError } from "better-auth/api";
import type { Pool } from "pg";
import type { Limits } from "#app/operations/ports/limits.ts";
import { type AuthLibrary, addressHeader, createAuthLibrary } from "./auth-library.ts";
import { cookieStyle } from "./cookies.ts";
import { createLimits } from "./limits.ts";
import { createPasswords, type Passwords } from "./passwords.ts";

export type StaffAuthInput = {
  readonly pool: Pool;
  /** SECRET_KEY's list, the newest first. A new first key signs everybody out, once. */
  readonly secrets: readonly string[];
  readonly publicUrl: string;
  readonly trial: boolean;
  readonly now: () => Date;
  readonly limits?: Limits;
  readonly passwords?: Passwords;
};

/** What the pieces of staff sign-in share. */
export type Parts = {
  readonly pool: Pool;
  readonly library: AuthLibrary;
  readonly limits: Limits;
  readonly passwords: Passwords;
  readonly now: () => Date;
};

/** Puts the pieces together; limits and passwords are the usual ones where none are handed in. */
export function createParts(input: StaffAuthInput): Parts {
  const { pool, secrets, publicUrl, now } = input;
  const passwords = input.passwords ?? createPasswords();
  const limits = input.limits ?? createLimits(pool);
  const style = cookieStyle(publicUrl, input.trial);
  const library = createAuthLibrary({
    pool,
    secrets,
    publicUrl,
    passwords,
    now,
    cookieStyle: style,
  });
  return { pool, library, limits, passwords, now };
}

/** The headers better-auth may see: nothing of the request but what is named here. */
export function headersOf(input: {
  readonly address?: string;
  readonly userAgent?: string;
  readonly cookie?: string | null;
}): Headers {
  const headers = new Headers();
  if (input.address) headers.set(addressHeader, printable(input.address));
  if (input.userAgent) headers.set("user-agent", printable(input.userAgent));
  if (input.cookie) headers.set("cookie", input.cookie);
  return headers;
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "").slice(0, 300);
}

/** better-auth's code of an expected refusal (below 500); anything else is thrown on. */
export function refusalCode(error: unknown): string {
  if (!isAPIError(error) || error.statusCode >= 500) throw error;
  return String(error.body?.code ?? error.status);
}
