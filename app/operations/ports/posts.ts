import type { Network } from "#app/domain/posts/network.ts";

/** What somebody wrote about us in public (R26). Its address is for staff, and is never fetched. */
export type PublicPost = {
  readonly id: string;
  readonly caseId: string;
  readonly network: Network;
  readonly url: string;
  readonly handle: string | null;
  /** A picture of it, for staff alone: others stand on it too. */
  readonly pictureId: string | null;
  readonly seenAt: Date;
  readonly answerDueAt: Date;
  /** What we answered there; or why nothing was. */
  readonly reply: string | null;
  readonly because: string | null;
  readonly settledAt: Date | null;
};

/** Changed only under the lock of the case. */
export type PublicPosts = {
  find(id: string): Promise<PublicPost | null>;
  /** The newest first. */
  list(caseId: string): Promise<readonly PublicPost[]>;
  /** False when the case knows this link. */
  insert(post: PublicPost): Promise<boolean>;
  setPicture(id: string, attachmentId: string): Promise<void>;
  /** False when it was settled before. */
  settle(
    id: string,
    how: { reply: string | null; because: string | null; by: string; at: Date },
  ): Promise<boolean>;
};
