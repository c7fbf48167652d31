import { createHmac } from "node:crypto";
import pg from "pg";
import type { NewStaff, SignInResult, StaffAuth } from "#app/operations/ports/staff-auth.ts";
import { createStaffAuth } from "#app/staff-auth/create-staff-auth.ts";
import type { Passwords } from "#app/staff-auth/passwords.ts";
import { createTestDatabase } from "#test/support/database.ts";

export const secret = "a secret key of more than thirty-two signs";
export const password = "correct horse battery";

type WorldOptions = {
  readonly trial?: boolean;
  readonly publicUrl?: string;
  readonly passwords?: Passwords;
};

/** Staff sign-in over a database of its own, with a clock that the test moves. */
export async function createWorld(options: WorldOptions = {}) {
  const database = await createTestDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 10 });
  const clock = { now: new Date("2026-03-06T09:00:00Z") };
  const auth = createStaffAuth({
    pool,
    secrets: [secret],
    publicUrl: "https://status.example.com",
    trial: false,
    now: () => clock.now,
    ...options,
  });
  return {
    auth,
    pool,
    clock,
    passMinutes(minutes: number) {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    },
    async [Symbol.asyncDispose]() {
      await pool.end();
      await database[Symbol.asyncDispose]();
    },
  };
}

export async function addStaff(auth: StaffAuth, staff: Partial<NewStaff> = {}) {
  const created = await auth.createStaff({
    name: "Ana Ruiz",
    email: "ana@example.com",
    role: "agent",
    password,
    ...staff,
  });
  if (!created.ok) throw new Error(created.reason);
  return created.staff;
}

export function signInAs(
  auth: StaffAuth,
  email: string,
  typed = password,
  address = "192.0.2.1",
): Promise<SignInResult> {
  return auth.signIn({ email, password: typed, address, userAgent: "Test browser" });
}

/** Signs in and returns what the browser would send from then on. */
export async function openSession(auth: StaffAuth, email: string): Promise<string> {
  const result = await signInAs(auth, email);
  if (!result.ok) throw new Error(result.reason);
  return cookieHeader(result.setCookie);
}

/** What a browser keeps of an answer: a cookie with Max-Age=0 is gone. */
export function cookieHeader(setCookie: readonly string[]): string {
  return setCookie
    .filter((cookie) => !/;\s*max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** What an authenticator shows (RFC 6238), written apart from the product's own. */
export function totpCode(uri: string, steps = 0): string {
  const key = base32(new URL(uri).searchParams.get("secret") ?? "");
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const mac = createHmac("sha1", key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, "0");
}

function base32(text: string): Buffer {
  const bits = [...text]
    .map((sign) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign).toString(2).padStart(5, "0"))
    .join("");
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
