import type {
  SignedInStaff,
  SignInAttempt,
  SignInResult,
  TooMany,
} from "#app/operations/ports/staff-auth.ts";
import { headersOf, type Parts, refusalCode } from "./parts.ts";
import { readStaff, staffColumns } from "./staff-rows.ts";

/** Password sign-in: limited first, then one cost and one answer for every kind of wrong (AUT-2, AUT-3). */
export async function signIn(parts: Parts, attempt: SignInAttempt): Promise<SignInResult> {
  const email = attempt.email.trim().toLowerCase();
  const limited = await takeTry(parts, email, attempt.address);
  if (limited) return limited;
  const answer = await askLibrary(parts, { ...attempt, email });
  if (!answer) return { ok: false, reason: "wrong-credentials" };
  // A right password is no guess: it leaves the counters as it found them.
  await Promise.all([
    parts.limits.giveBack("login-account", email),
    parts.limits.giveBack("login-address", attempt.address),
  ]);
  const setCookie = answer.headers.getSetCookie();
  if (!("user" in answer.response)) return { ok: true, setCookie, needsSecondFactor: true };
  const staff = await getStaff(parts, answer.response.user.id);
  return { ok: true, setCookie, needsSecondFactor: false, staff };
}

async function askLibrary(parts: Parts, attempt: SignInAttempt) {
  try {
    return await parts.library.api.signInEmail({
      body: { email: attempt.email, password: attempt.password },
      headers: headersOf({ address: attempt.address, userAgent: attempt.userAgent }),
      returnHeaders: true,
    });
  } catch (error) {
    refusalCode(error);
    return null;
  }
}

/** The address is asked first, so that a refused address cannot use up someone's account. */
async function takeTry(parts: Parts, email: string, address: string): Promise<TooMany | null> {
  const byAddress = await parts.limits.take("login-address", address);
  const taken = byAddress.ok ? await parts.limits.take("login-account", email) : byAddress;
  return taken.ok ? null : { ...taken, reason: "too-many-attempts" };
}

export async function getStaff(parts: Parts, staffId: string): Promise<SignedInStaff> {
  const found = await parts.pool.query(`select ${staffColumns} from staff u where u.id = $1`, [
    staffId,
  ]);
  return readStaff(found.rows[0]);
}
