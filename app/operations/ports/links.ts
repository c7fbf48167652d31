export type CaseLink = {
  readonly id: string;
  readonly caseId: string;
  readonly reader: "customer" | "reader";
  /** Whom the customer lets read; null for a link of her own. */
  readonly invited: { readonly name: string; readonly email: string } | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
};

export type CaseLinks = {
  /** The customer's link of this case that is good and not locked (CAP-10), or a new one. */
  ensure(caseId: string, now: Date, expiresAt: Date): Promise<CaseLink>;
  insert(link: CaseLink): Promise<void>;
  find(id: string): Promise<CaseLink | null>;
  list(caseId: string): Promise<readonly CaseLink[]>;
  /** Cases of whoever has this mail address, the newest first; long closed ones are left out. */
  listCasesOf(email: string, closedSince: Date, most: number): Promise<readonly string[]>;
  /** Whether there was a good one to revoke. */
  revoke(id: string, at: Date): Promise<boolean>;
  /** Moves the end of all good links of a case (CAP-3: 90 days after it closes). */
  extend(caseId: string, expiresAt: Date): Promise<void>;
};

/**
 * A token is a link's random id and a MAC of it under SECRET_KEY (CAP-1, CAP-2): the database alone
 * opens nothing, the key alone opens nothing.
 */
export type LinkTokens = {
  mint(linkId: string): string;
  /** The link's id, or null for a bad token, without asking the database. Constant time. */
  open(token: string): string | null;
};

/** One file, shown through one link, until an end. */
export type SignedFile = {
  readonly linkId: string;
  readonly fileId: string;
  readonly endsAt: Date;
};

export type FileTokens = {
  mint(file: SignedFile): string;
  /** Null for a bad token. Whether its end has come is for the caller to see. */
  open(token: string): SignedFile | null;
};

/** Somebody typed the number of a page: of their secret a keyed hash. */
export type PageProof = {
  readonly secretHash: string;
  readonly linkId: string;
  readonly provenAt: Date;
  readonly endsAt: Date;
};

export type PageProofs = {
  /** Forgets those of the same link that are over. */
  insert(proof: PageProof): Promise<void>;
  end(secretHash: string): Promise<void>;
};
