export type ReplyPurpose = "reply" | "bounce";

/** Signed addresses of ours, one for each message and purpose (INB-1, DLV-7). */
export type ReplyAddresses = {
  /** Null where no mailbox of ours is read. */
  mint(purpose: ReplyPurpose, messageId: string): string | null;
  /** What an address names; "forged" for one that only looks like ours; null for any other. */
  open(
    address: string,
  ): { readonly purpose: ReplyPurpose; readonly messageId: string } | "forged" | null;
  /** Whether it is the plain address of our mailbox. */
  isOurs(address: string): boolean;
};
