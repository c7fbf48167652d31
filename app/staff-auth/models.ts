/** better-auth's models under our tables' and columns' names (migrations/0001_staff.sql). */

const stamps = { createdAt: "created_at", updatedAt: "updated_at" } as const;

/** A user of better-auth is a row of `staff`. */
export const userModel = {
  modelName: "staff",
  fields: { emailVerified: "email_verified", image: "picture_url", ...stamps },
} as const;

/** Absolute end of a session in seconds (SSN-3): seven days, never refreshed. */
export const sessionSeconds = 7 * 24 * 60 * 60;

/** Sessions, with what we keep of them besides: sign-in, last use, last confirmation. */
export function sessionModel(now: () => Date) {
  const instant = { type: "date", required: true, input: false, defaultValue: now } as const;
  return {
    modelName: "staff_sessions",
    expiresIn: sessionSeconds,
    disableSessionRefresh: true,
    fields: {
      userId: "user_id",
      expiresAt: "expires_at",
      ipAddress: "ip_address",
      userAgent: "user_agent",
      ...stamps,
    },
    additionalFields: {
      secondFactor: {
        type: "boolean",
        required: true,
        input: false,
        defaultValue: false,
        fieldName: "second_factor",
      },
      signedInAt: { ...instant, fieldName: "signed_in_at" },
      seenAt: { ...instant, fieldName: "seen_at" },
      confirmedAt: { ...instant, fieldName: "confirmed_at" },
    },
  } as const;
}

/** Where the hash of a password stands. */
export const accountModel = {
  modelName: "staff_accounts",
  fields: {
    userId: "user_id",
    providerId: "provider_id",
    accountId: "account_id",
    accessToken: "access_token",
    refreshToken: "refresh_token",
    idToken: "id_token",
    accessTokenExpiresAt: "access_token_expires_at",
    refreshTokenExpiresAt: "refresh_token_expires_at",
    ...stamps,
  },
} as const;

/** Sign-ins that wait for their second factor. */
export const verificationModel = {
  modelName: "staff_verifications",
  fields: { expiresAt: "expires_at", ...stamps },
} as const;

/** Second factors and their recovery codes. */
export const twoFactorSchema = {
  user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
  twoFactor: {
    modelName: "staff_two_factors",
    fields: {
      userId: "user_id",
      backupCodes: "backup_codes",
      failedVerificationCount: "failed_verification_count",
      lockedUntil: "locked_until",
    },
  },
} as const;
