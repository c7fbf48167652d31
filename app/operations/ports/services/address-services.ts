/** Addresses for mails and pages, from PUBLIC_URL only, never from a request (CAP-13). */
export type AddressServices = {
  /** The address of a case's page for a link. */
  readonly customerUrl: (linkId: string) => string;
  readonly unsubscribeUrl: (linkId: string) => string;
  /** The address of a case on the desk, for staff. */
  readonly deskUrl: (reference: string) => string;
  /** The address of one of the desk's pages, with what it is asked for. */
  readonly pageUrl: (page: StaffPage, asked: Readonly<Record<string, string>>) => string;
  /** The address of a brand's picture. */
  readonly logoUrl: (sha256: string) => string;
  /** Where a lost link is sent anew. */
  readonly lostUrl: string;
};

/** Pages that mail to staff leads to, besides those of a case. */
type StaffPage =
  | "desk"
  | "deskCalls"
  | "deskKept"
  | "deskFigures"
  | "deskProblems"
  | "settingsAccount";
