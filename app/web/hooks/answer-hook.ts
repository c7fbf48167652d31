import { takeReport } from "#app/operations/mail/take-report.ts";
import type { Services } from "#app/operations/services.ts";
import { isId } from "#app/web/ids.ts";
import type { HookAnswer, News } from "./news.ts";
import { noHook, refused } from "./secrets.ts";

/**
 * Answers a provider. What is not about a mail of ours is taken without a word: another program may
 * send by the same account. News that came before changes nothing.
 */
export async function answerHook(
  services: Services,
  source: string,
  key: string | null,
  read: (key: string) => Promise<HookAnswer>,
): Promise<Response> {
  if (!key) return noHook();
  const answer = await read(key);
  if (!answer.ok && answer.reason === "forged") return refused();
  if (!answer.ok) return new Response("This is not understood.\n", { status: 400 });
  for (const news of answer.news) await take(services, source, news);
  return new Response("taken\n");
}

async function take(services: Services, source: string, { about, key, ...news }: News) {
  const messageId = isId(about) ? about : await findByHeader(services, about);
  if (!messageId) return;
  const report = { ...news, messageId, source, key: key.slice(0, 250), code: null };
  await takeReport(services, report);
}

async function findByHeader(services: Services, headerId: string): Promise<string | null> {
  if (!headerId) return null;
  const message = await services.transaction((store) => store.outbox.findByMessageId(headerId));
  return message?.id ?? null;
}
