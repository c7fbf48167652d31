export type Attachment = {
  readonly id: string;
  readonly caseId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly visibility: "customer" | "staff";
  readonly addedByKind: string;
  readonly addedBy: string | null;
  readonly addedAt: Date;
};

export type Attachments = {
  insert(attachment: Attachment): Promise<void>;
  find(id: string): Promise<Attachment | null>;
  list(caseId: string): Promise<readonly Attachment[]>;
};

/** Bytes by their SHA-256, outside the web root. Writing the same bytes twice is one file. */
export type FileStore = {
  put(bytes: Uint8Array): Promise<{ sha256: string }>;
  get(sha256: string): Promise<Uint8Array | null>;
  /** Takes a file from the disk, unless it was put there again after that instant. Again does nothing. */
  remove(sha256: string, putBefore: Date): Promise<void>;
};
