import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { longestReply, type ReplyFault } from "#app/domain/posts/public-reply.ts";
import { prose } from "../fields.ts";
import { speak } from "../our-word.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { PublicPost } from "../ports/posts.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { publicAddresses, readReply } from "./read-reply.ts";

type Staff = Actor & { readonly kind: "staff" | "api" };

export const AnswerInPublic = z.strictObject({
  // Its own rule counts its signs, so that one sentence says all that is wrong with it.
  words: prose("what you posted", longestReply * 5),
});
export const LetPostBe = z.strictObject({ because: prose("why nothing is answered there", 2000) });

export type ReadPublicReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" }
  | { readonly ok: false; readonly reason: "reveals"; readonly faults: readonly ReplyFault[] };

/** Reads what somebody wants to post, before they do. Writes nothing. */
export async function readPublicReply(
  services: Services,
  postId: string,
  { words }: z.output<typeof AnswerInPublic>,
): Promise<ReadPublicReply> {
  return services.transaction(async (store) => {
    const found = await claimPost(store, postId);
    if (!found) return { ok: false, reason: "not-found" };
    return judge(services, store, found.context, words);
  });
}

/**
 * "I have replied in public" (R26). What gives anything away is refused: it is to be changed there first.
 * It is no word to the customer, for it says nothing of her case, and stops no clock of hers; only
 * where she cannot be reached in any other way it is the word we could say. Twice it is once.
 */
export async function answerInPublic(
  services: Services,
  postId: string,
  { words }: z.output<typeof AnswerInPublic>,
  actor: Staff,
): Promise<ReadPublicReply> {
  return services.transaction(async (store) => {
    const found = await claimPost(store, postId);
    if (!found) return { ok: false, reason: "not-found" };
    const { context } = found;
    const judged = await judge(services, store, context, words);
    if (!judged.ok) return judged;
    const at = services.now();
    const how = { reply: words, because: null, by: actor.id, at };
    if (!(await store.publicPosts.settle(postId, how))) return { ok: true };
    const { email, phone } = context.customer;
    const onlyWay = !email && !phone && isOpen(context.caseFile.status);
    const said: CaseHappening = { type: "answered-in-public", postId, words, onlyWay };
    const spoken = onlyWay
      ? await speak(services, store, context)
      : { ...context, caseFile: await store.caseFiles.change(context.caseFile.id, {}) };
    await record(services, store, spoken, actor, [said]);
    return { ok: true };
  });
}

/** Nothing is answered there, for a reason that is kept: the post is gone, or was never public. */
export async function letPostBe(
  services: Services,
  postId: string,
  { because }: z.output<typeof LetPostBe>,
  actor: Staff,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: "not-found" }> {
  return services.transaction(async (store) => {
    const found = await claimPost(store, postId);
    if (!found) return { ok: false, reason: "not-found" };
    const how = { reply: null, because, by: actor.id, at: services.now() };
    if (!(await store.publicPosts.settle(postId, how))) return { ok: true };
    const happening: CaseHappening = { type: "post-let-be", postId, because };
    await record(services, store, found.context, actor, [happening]);
    return { ok: true };
  });
}

/** The post, its case locked. */
async function claimPost(
  store: Store,
  postId: string,
): Promise<{ post: PublicPost; context: CaseContext } | null> {
  const post = await store.publicPosts.find(postId);
  const context = post && (await store.caseFiles.claim(post.caseId));
  return context ? { post, context } : null;
}

async function judge(
  services: Services,
  store: Store,
  context: CaseContext,
  words: string,
): Promise<ReadPublicReply> {
  const posts = await store.publicPosts.list(context.caseFile.id);
  const brand = await store.brands.get(context.caseFile.brandId);
  const addresses = publicAddresses(services, brand.words?.contactUrl ?? null);
  const faults = readReply(words, context, posts, addresses);
  return faults.length > 0 ? { ok: false, reason: "reveals", faults } : { ok: true };
}
