import type { Settings } from "#app/operations/ports/settings.ts";
import type { Services } from "#app/operations/services.ts";
import { settingsOfLink, usualSettings } from "./branded.ts";
import type { OpenedLink } from "./open-link.ts";
import { localeOf, type SmallPageName, smallPage, smallPages } from "./pages.ts";

/** An answer for one reader, once. The headers of customers' pages stand on it already. */
export function htmlAnswer(html: string, status: number): Response {
  return new Response(html, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}

type Refused = Exclude<OpenedLink, { state: "good" }>;

/** The small page of a link that does not open, in the reader's language. */
export async function refusal(
  services: Services,
  opened: Refused,
  request: Request,
): Promise<Response> {
  const settings = await ("link" in opened
    ? settingsOfLink(services, opened.link)
    : usualSettings(services));
  const known = "link" in opened ? opened.link.locale : null;
  const locale = known ?? localeOf(request.headers.get("accept-language"));
  const answer = smallAnswer(settings, opened.state, locale);
  if (opened.state === "busy") {
    answer.headers.set("Retry-After", String(opened.retryAfterSeconds));
  }
  return answer;
}

/** One of the small pages that say a single thing, with the status that goes with it. */
export function smallAnswer(settings: Settings, name: SmallPageName, locale: string): Response {
  return htmlAnswer(smallPage(settings, name, locale), smallPages[name].status);
}
