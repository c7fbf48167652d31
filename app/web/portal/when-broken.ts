import type { LoaderFunctionArgs } from "@remix-run/node";
import type { ErrorRequestHandler } from "express";
import type { Services } from "#app/operations/services.ts";
import { comeBack } from "#app/web/outage.ts";
import { settingsOfToken } from "./branded.ts";
import { htmlAnswer } from "./html-answer.ts";
import { lookOf } from "./look.ts";
import { localeOf, smallPage, smallPages } from "./pages.ts";

/**
 * An answer for a customer, or the page that says it went wrong on our side, in the reader's language.
 * The error goes to the log.
 */
export async function orBroken(
  { request, params, context }: LoaderFunctionArgs,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Response) throw error;
    if (!request.signal.aborted) context.reportError(error);
    const { services } = context;
    // The brand whose style the headers allow.
    const settings = await settingsOfToken(services, params.token ?? "");
    const locale = localeOf(request.headers.get("accept-language"));
    const page = smallPage(settings, "broken", locale, context.requestId);
    if (!services.isOutage(error)) return htmlAnswer(page, smallPages.broken.status);
    const answer = htmlAnswer(page, 503);
    answer.headers.set("Retry-After", comeBack["Retry-After"]);
    return answer;
  }
}

/** The same for what is answered in front of Remix; it asks the database for nothing. */
export function brokenPage(
  { settings, isOutage }: Services,
  report: (requestId: string, error: unknown) => void,
): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const { requestId } = response.locals;
    report(requestId, error);
    const locale = localeOf(request.get("accept-language"));
    const away = isOutage(error);
    if (away) response.set(comeBack);
    response
      .status(away ? 503 : smallPages.broken.status)
      .set({ ...lookOf(settings).headers, "Cache-Control": "no-store" })
      .set("X-Request-Id", requestId)
      .type("html")
      .send(smallPage(settings, "broken", locale, requestId));
  };
}
