import { type Network, networks } from "#app/domain/posts/network.ts";
import { publicAddresses, readReply } from "#app/operations/posts/read-reply.ts";
import type { Services } from "#app/operations/services.ts";
import { publicReplies } from "#emails/locales/public/replies.ts";
import type { DeskCaseFacts } from "./case.ts";

/** Where it was said in public, and what could be answered there (R26). */
export type DeskPosts = {
  readonly posts: readonly {
    readonly id: string;
    readonly where: string;
    readonly url: string;
    readonly handle: string | null;
    readonly pictureId: string | null;
    readonly seenAt: string;
    readonly dueAt: string;
    readonly isLate: boolean;
    readonly reply: string | null;
    readonly because: string | null;
    readonly settledAt: string | null;
  }[];
  /** In her language; each was read against this very case. */
  readonly replies: readonly string[];
  /** Nothing is known of her but the name the post stands under. */
  readonly unreachable: boolean;
};

/** What was written about us in public, and what may be answered there (R26). */
export function postsOf(
  services: Services,
  facts: DeskCaseFacts,
  contactUrl: string | null,
): DeskPosts {
  const { posts, customer } = facts;
  const unreachable = !customer.email && !customer.phone;
  const addresses = publicAddresses(services, contactUrl);
  const suggested =
    posts.length === 0
      ? []
      : publicReplies(customer.locale, unreachable ? "unknown" : "reached", addresses);
  const now = services.now();
  return {
    posts: posts.map(({ id, network, url, handle, pictureId, seenAt, answerDueAt, ...rest }) => ({
      ...{ id, url, handle, pictureId },
      where: networks[network satisfies Network],
      seenAt: seenAt.toISOString(),
      dueAt: answerDueAt.toISOString(),
      isLate: rest.settledAt === null && answerDueAt < now,
      ...{ reply: rest.reply, because: rest.because },
      settledAt: rest.settledAt?.toISOString() ?? null,
    })),
    // A name that is a word of ours, such as "May", could stand in one of them.
    replies: suggested.filter((words) => readReply(words, facts, posts, addresses).length === 0),
    unreachable,
  };
}
