import type { SecondFactorAttempt, SecondFactorResult } from "#app/operations/ports/staff-auth.ts";
import { pickCookie, readSignedCookie } from "./cookies.ts";
import { headersOf, type Parts, refusalCode } from "./parts.ts";
import { hashRecoveryCode } from "./recovery-codes.ts";
import { getStaff } from "./sign-in.ts";

/** The second half of a sign-in: a code, from the browser that passed the password (AUT-7). */
export async function verifySecondFactor(
  parts: Parts,
  attempt: SecondFactorAttempt,
): Promise<SecondFactorResult> {
  const challenge = await findChallenge(parts, attempt.cookieHeader);
  if (!challenge) return { ok: false, reason: "no-challenge" };
  const taken = await parts.limits.take("second-factor", challenge.staffId);
  if (!taken.ok) return { ...taken, reason: "too-many-attempts" };
  const code = attempt.code.replace(/[\s-]/g, "");
  const isTotp = /^\d{6}$/.test(code);
  if (isTotp && !(await isFirstUse(parts, challenge.staffId, code))) {
    return { ok: false, reason: "wrong-code" };
  }
  const { address, userAgent } = attempt;
  const request = {
    headers: headersOf({ address, userAgent, cookie: challenge.cookie }),
    returnHeaders: true,
  } as const;
  try {
    const answer = isTotp
      ? await parts.library.api.verifyTOTP({ ...request, body: { code } })
      : await parts.library.api.verifyBackupCode({
          ...request,
          body: { code: hashRecoveryCode(code) },
        });
    await parts.limits.giveBack("second-factor", challenge.staffId);
    const staff = await getStaff(parts, challenge.staffId);
    return { ok: true, setCookie: answer.headers.getSetCookie(), staff };
  } catch (error) {
    return refusal(refusalCode(error));
  }
}

/** better-auth locks an account for 15 minutes after ten wrong codes in a row. */
function refusal(code: string): SecondFactorResult {
  if (code === "ACCOUNT_TEMPORARILY_LOCKED") {
    return { ok: false, reason: "too-many-attempts", retryAfterSeconds: 15 * 60 };
  }
  const ended = ["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"];
  return { ok: false, reason: ended.includes(code) ? "no-challenge" : "wrong-code" };
}

async function findChallenge(parts: Parts, cookieHeader: string) {
  const context = await parts.library.$context;
  const { name } = context.createAuthCookie("two_factor");
  const identifier = readSignedCookie(cookieHeader, name, context.secret);
  if (identifier === null) return null;
  const challenge = await context.internalAdapter.findVerificationValue(identifier);
  if (!challenge) return null;
  return { staffId: challenge.value, cookie: pickCookie(cookieHeader, name) };
}

/**
 * A code holds for three steps of 30 seconds; the first to bring it burns it for that long (AUT-6,
 * RFC 6238 5.2). First writer wins in the database, so two at once are one too many.
 */
export async function isFirstUse(parts: Parts, staffId: string, code: string): Promise<boolean> {
  const { internalAdapter } = await parts.library.$context;
  return internalAdapter.reserveVerificationValue({
    identifier: `code-used:${staffId}:${code}`,
    value: "used",
    expiresAt: new Date(Date.now() + 2 * 60_000),
  });
}
