export type StaffRole = "agent" | "drafter" | "lead" | "finance" | "administrator" | "reader";

export type SignedInStaff = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly teamId: string | null;
  /** What customers read under the name. */
  readonly title: string;
  readonly phone: string | null;
  readonly pictureUrl: string | null;
  readonly timeZone: string;
  readonly locale: string;
};

export type StaffSession = {
  readonly staff: SignedInStaff;
  readonly sessionId: string;
  /** Whether a second factor was shown in this session. */
  readonly secondFactor: boolean;
  /** Whether one is set up at all. */
  readonly secondFactorEnrolled: boolean;
  readonly signedInAt: Date;
  /** Until then the password counts as just typed (AUT-14: five minutes). */
  readonly freshUntil: Date;
};

export type SessionSummary = {
  readonly id: string;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly secondFactor: boolean;
  readonly signedInAt: Date;
  readonly seenAt: Date;
};

/** `Set-Cookie` values, to be sent as they are, each in a header of its own. */
export type SetCookies = readonly string[];

export type TooMany = {
  readonly ok: false;
  readonly reason: "too-many-attempts";
  readonly retryAfterSeconds: number;
};
export type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason };
export type PasswordFault = Refused<"password-too-short" | "password-too-long">;

export type SignInAttempt = {
  readonly email: string;
  readonly password: string;
  /** The caller's address, as the proxy rules found it. */
  readonly address: string;
  readonly userAgent: string;
};

/** One answer for an unknown address, a wrong password and a disabled member of staff (AUT-3). */
export type SignInResult =
  | {
      readonly ok: true;
      readonly setCookie: SetCookies;
      readonly needsSecondFactor: false;
      readonly staff: SignedInStaff;
    }
  | { readonly ok: true; readonly setCookie: SetCookies; readonly needsSecondFactor: true }
  | Refused<"wrong-credentials">
  | TooMany;

export type SecondFactorAttempt = {
  readonly cookieHeader: string;
  /** Six digits of the authenticator, or a recovery code. */
  readonly code: string;
  readonly address: string;
  readonly userAgent: string;
};

/** `no-challenge`: the password was not typed in this browser, or longer than ten minutes ago (AUT-7). */
export type SecondFactorResult =
  | { readonly ok: true; readonly setCookie: SetCookies; readonly staff: SignedInStaff }
  | Refused<"wrong-code" | "no-challenge">
  | TooMany;

export type NewStaff = {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  /** 10 to 128 signs. Without one nobody can sign in until an invitation is accepted. */
  readonly password?: string;
  /** The first team when left out. */
  readonly teamId?: string;
  readonly title?: string;
  readonly phone?: string;
  readonly timeZone?: string;
  readonly locale?: string;
};

export type CreatedStaff =
  | { readonly ok: true; readonly staff: SignedInStaff }
  | Refused<"email-taken" | "email-invalid">
  | PasswordFault;

/** A link to set a password: the token goes into one mail and is kept nowhere. */
export type PasswordLink = {
  readonly token: string;
  readonly expiresAt: Date;
  readonly staff: SignedInStaff;
};

export type UsedPasswordLink =
  | { readonly ok: true; readonly staff: SignedInStaff }
  | Refused<"link-not-good">
  | PasswordFault;

export type StaffAuth = {
  signIn(attempt: SignInAttempt): Promise<SignInResult>;
  verifySecondFactor(attempt: SecondFactorAttempt): Promise<SecondFactorResult>;
  /** Null for no, an ended or a forged session, and at once for disabled staff (SSN-2). */
  session(cookieHeader: string | null): Promise<StaffSession | null>;
  /** Ends the session and returns cookies that clear it; never refuses. */
  signOut(cookieHeader: string | null): Promise<SetCookies>;
  listSessions(staffId: string): Promise<readonly SessionSummary[]>;
  /** Whether there was one to end. */
  revokeSession(staffId: string, sessionId: string): Promise<boolean>;
  revokeAllSessions(staffId: string, exceptSessionId?: string): Promise<number>;
  /** Step-up (AUT-14): the password again makes this session fresh for five minutes. */
  confirmPassword(input: {
    readonly staffId: string;
    readonly sessionId: string;
    readonly password: string;
  }): Promise<
    { readonly ok: true; readonly freshUntil: Date } | Refused<"wrong-password"> | TooMany
  >;

  /** Ten recovery codes, shown once; nothing holds until `confirmSecondFactor`. */
  enrolSecondFactor(input: {
    readonly cookieHeader: string;
    readonly password: string;
  }): Promise<
    | { readonly ok: true; readonly uri: string; readonly recoveryCodes: readonly string[] }
    | Refused<"wrong-password" | "already-enrolled" | "no-session">
    | TooMany
  >;
  /** Proves the authenticator works; gives a new session id and ends the other sessions. */
  confirmSecondFactor(input: {
    readonly cookieHeader: string;
    readonly code: string;
  }): Promise<
    | { readonly ok: true; readonly setCookie: SetCookies }
    | Refused<"wrong-code" | "no-session">
    | TooMany
  >;
  /** For a lost authenticator, by an administrator: the next sign-in asks for the password only. */
  removeSecondFactor(staffId: string): Promise<void>;

  createStaff(staff: NewStaff): Promise<CreatedStaff>;
  /** Ends every session but the one named (SSN-2). */
  setPassword(input: {
    readonly staffId: string;
    readonly password: string;
    readonly keepSessionId?: string;
  }): Promise<{ readonly ok: true } | PasswordFault>;
  /** Ends every session: the new role starts with a new sign-in (SSN-1). */
  changeRole(
    staffId: string,
    role: StaffRole,
  ): Promise<{ readonly ok: true } | Refused<"last-administrator">>;
  disableStaff(staffId: string): Promise<{ readonly ok: true } | Refused<"last-administrator">>;
  enableStaff(staffId: string): Promise<void>;

  /** `link` is null for an unknown or disabled address; answer the caller as if it were not (AUT-4). */
  requestPasswordReset(input: {
    readonly email: string;
  }): Promise<{ readonly ok: true; readonly link: PasswordLink | null } | TooMany>;
  /** A link of 30 minutes, good once; all sessions end. Send a notice to the member of staff. */
  resetPassword(input: {
    readonly token: string;
    readonly password: string;
  }): Promise<UsedPasswordLink>;
  /** A link of 72 hours, good once; an earlier one ends (AUT-9). Null for unknown or disabled staff. */
  invite(staffId: string): Promise<PasswordLink | null>;
  acceptInvite(input: {
    readonly token: string;
    readonly password: string;
  }): Promise<UsedPasswordLink>;

  /** Whether the setup page may be shown: nobody was ever an administrator here (AUT-11). */
  firstRunIsOpen(): Promise<boolean>;
  firstRun(administrator: {
    readonly name: string;
    readonly email: string;
    readonly password: string;
  }): Promise<CreatedStaff | Refused<"already-set-up">>;

  /** Deletes what has ended: sessions, links, challenges. For the timetable. */
  sweep(): Promise<void>;
};
