import type { ErrorRequestHandler } from "express";
import type { Services } from "#app/operations/services.ts";
import { usualSettings } from "./branded.ts";
import { lookOf } from "./look.ts";
import { localeOf, smallPage, smallPages } from "./pages.ts";

/** An address with signs that cannot be read (`/s/%ff`), such as a link that was cut: there is no such page. */
export function unreadable(services: Services): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (!(error instanceof URIError)) return next(error);
    const locale = localeOf(request.get("accept-language"));
    usualSettings(services).then((settings) => {
      response
        .status(smallPages.unknown.status)
        .set(lookOf(settings).headers)
        .set("Cache-Control", "private, no-cache")
        .set("X-Request-Id", response.locals.requestId)
        .type("html")
        .send(smallPage(settings, "unknown", locale));
    }, next);
  };
}
