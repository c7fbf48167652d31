import { createHash, hkdfSync } from "node:crypto";
import { betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Pool } from "pg";
import type { CookieStyle } from "./cookies.ts";
import {
  accountModel,
  sessionModel,
  twoFactorSchema,
  userModel,
  verificationModel,
} from "./models.ts";
import type { Passwords } from "./passwords.ts";
import { hashedRecoveryCodes, makeRecoveryCodes } from "./recovery-codes.ts";

export const addressHeader = "x-client-address";
export const minimumPasswordLength = 10;
export const maximumPasswordLength = 128;

type LibraryInput = {
  readonly pool: Pool;
  /** Newest first. Sessions hold under the newest alone; second factors under all of them. */
  readonly secrets: readonly string[];
  readonly publicUrl: string;
  readonly cookieStyle: CookieStyle;
  readonly passwords: Passwords;
  readonly now: () => Date;
};

export type AuthLibrary = ReturnType<typeof createAuthLibrary>;

/** better-auth with one plugin, no HTTP handler mounted, its own limiter and telemetry off. */
export function createAuthLibrary(input: LibraryInput) {
  const { pool, passwords, now, cookieStyle } = input;
  return betterAuth({
    appName: "Amends",
    baseURL: input.publicUrl,
    secrets: input.secrets.map(derive),
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: minimumPasswordLength,
      maxPasswordLength: maximumPasswordLength,
      password: {
        hash: passwords.hash,
        verify: async ({ hash, password }) => {
          const right = await passwords.verify(hash, password);
          if (right && passwords.isOutdated(hash)) await rehash(input, hash, password);
          return right;
        },
      },
    },
    user: userModel,
    session: sessionModel(now),
    account: accountModel,
    verification: verificationModel,
    plugins: [
      twoFactor({
        issuer: "Amends",
        backupCodeOptions: {
          customBackupCodesGenerate: makeRecoveryCodes,
          storeBackupCodes: hashedRecoveryCodes,
        },
        schema: twoFactorSchema,
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          // The last gate before a session exists: disabled staff get none, whichever way they came.
          before: async (session, context) => {
            if (!(await isActive(pool, session.userId))) return false;
            const secondFactor = context?.path?.startsWith("/two-factor/verify-") ?? false;
            return { data: { ...session, secondFactor } };
          },
        },
      },
    },
    advanced: {
      database: { generateId: "uuid", validateSchema: false },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      useSecureCookies: false,
      cookiePrefix: cookieStyle.prefix,
      defaultCookieAttributes: {
        secure: cookieStyle.secure,
        httpOnly: true,
        sameSite: "lax",
        path: "/",
      },
    },
  });
}

/** A key for sessions only, and a version that stays the key's own when the list is rotated. */
function derive(secret: string) {
  const value = Buffer.from(hkdfSync("sha256", secret, "amends", "staff-auth", 32));
  const version = createHash("sha256").update(secret).digest().readUInt32BE();
  return { version, value: value.toString("base64url") };
}

async function isActive(pool: Pool, staffId: string): Promise<boolean> {
  const found = await pool.query("select 1 from staff where id = $1 and disabled_at is null", [
    staffId,
  ]);
  return found.rowCount === 1;
}

/** A hash carries its own salt, so it names its row (AUT-1). */
async function rehash(input: LibraryInput, hash: string, password: string): Promise<void> {
  await input.pool.query(
    "update staff_accounts set password = $1, updated_at = $2 where password = $3",
    [await input.passwords.hash(password), input.now(), hash],
  );
}
