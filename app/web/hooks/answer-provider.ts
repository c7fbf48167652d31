import { type ProviderNews, takeNews } from "#app/operations/orders/take-news.ts";
import type { Services } from "#app/operations/services.ts";
import { noHook, refused } from "./secrets.ts";

/** What a hook makes of a request: one piece of news, or a refusal. */
export type ReadNews = (
  request: Request,
  secrets: readonly string[],
  now: Date,
) => Promise<
  | { readonly ok: true; readonly news: ProviderNews }
  | { readonly ok: false; readonly reason: "forged" | "not-understood" }
>;

/**
 * Answers a provider who carries out accommodations. What is proven to be theirs is kept, also where it
 * concerns nothing of ours (WHK-3); what came before changes nothing.
 */
export async function answerProvider(
  services: Services,
  request: Request,
  secrets: string | null,
  read: ReadNews,
): Promise<Response> {
  if (!secrets) return noHook();
  const answer = await read(request, secrets.split(","), services.now());
  if (!answer.ok && answer.reason === "forged") return refused();
  if (!answer.ok) return new Response("This is not understood.\n", { status: 400 });
  await takeNews(services, answer.news);
  return new Response("taken\n");
}
