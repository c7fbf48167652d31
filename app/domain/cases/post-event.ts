// What can happen to a post in public that a case came from (R26). Part of `CaseHappening`.

export type PostHappening =
  | { type: "post-noted"; postId: string; network: string }
  | { type: "post-pictured"; postId: string; attachmentId: string }
  /** `onlyWay`: we cannot reach her otherwise, so this was our word to her. */
  | { type: "answered-in-public"; postId: string; words: string; onlyWay: boolean }
  | { type: "post-let-be"; postId: string; because: string };

/** That we answered is hers to know; the rest is how we work. */
export const customerSeesPosts: Record<PostHappening["type"], boolean> = {
  "post-noted": false,
  "post-pictured": false,
  "answered-in-public": true,
  "post-let-be": false,
};
