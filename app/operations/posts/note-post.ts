import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import { networkNames } from "#app/domain/posts/network.ts";
import { publicAnswerDue } from "#app/domain/posts/public-answer.ts";
import { rulesOf } from "../clock/case-rules.ts";
import { line, orNothing } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

const address = "Write the link of the post: it begins with https://.";

/** A post in public, as staff or a program tell of it. Nobody here ever asks for its address. */
export const PostInPublic = z.strictObject({
  url: z
    .string({ error: address })
    .trim()
    .max(2000, address)
    .pipe(z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: address }))
    // What stands before an @ would name a place it is not.
    .refine((url) => new URL(url).username === "", address),
  network: z.enum(networkNames, `Choose where: ${networkNames.join(", ")}.`),
  handle: orNothing(line("the name it was posted under", 200)),
});
export type PostInPublic = z.output<typeof PostInPublic>;

/**
 * Writes down a post in public (R26), and by when it is answered there: within the time of a first word.
 * On a case that is claimed. The same link again is the post there is.
 */
export async function notePost(
  services: Services,
  store: Store,
  context: CaseContext,
  post: PostInPublic,
  actor: Actor,
): Promise<CaseContext> {
  const id = services.newId();
  const seenAt = services.now();
  const { calendar, policy } = await rulesOf(services, store, context);
  const isNew = await store.publicPosts.insert({
    ...{ id, caseId: context.caseFile.id, network: post.network, url: post.url },
    handle: post.handle ?? null,
    ...{ pictureId: null, reply: null, because: null, settledAt: null },
    seenAt,
    answerDueAt: publicAnswerDue(seenAt, policy.targets["first-word"], calendar),
  });
  if (!isNew) return context;
  const noted: CaseHappening = { type: "post-noted", postId: id, network: post.network };
  return record(services, store, context, actor, [noted]);
}
