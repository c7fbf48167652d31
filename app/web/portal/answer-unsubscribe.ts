import { chooseFollowUps } from "#app/operations/follow-ups/choose-follow-ups.ts";
import type { Services } from "#app/operations/services.ts";
import { settingsOfLink } from "./branded.ts";
import { refusal, smallAnswer } from "./html-answer.ts";
import { openLink } from "./open-link.ts";

type Asked = {
  readonly services: Services;
  readonly token: string;
  readonly address: string;
  readonly request: Request;
};

/**
 * Stopping follow-ups from the mail itself: a page with a button, and one POST, which a mailbox may
 * send by itself (RFC 8058). It asks for no cookie and redirects nowhere; a link that has ended still
 * does it.
 */
export async function answerUnsubscribe({
  services,
  token,
  address,
  request,
}: Asked): Promise<Response> {
  const opened = await openLink(services, token, address);
  if (!("link" in opened)) return refusal(services, opened, request);
  // Whom she lets read stops nothing of hers.
  if (opened.link.reader === "reader") return refusal(services, { state: "unknown" }, request);
  const settings = await settingsOfLink(services, opened.link);
  const { caseId, locale } = opened.link;
  if (request.method !== "POST") return smallAnswer(settings, "stop", locale);
  await chooseFollowUps(services, caseId, "stop");
  return smallAnswer(settings, "stopped", locale);
}
