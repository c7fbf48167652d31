import type { RequestHandler } from "express";
import type { Services } from "#app/operations/services.ts";
import { largestUpload } from "../body-limit.ts";
import { settingsOfToken } from "./branded.ts";
import { localeOf, smallPage, smallPages } from "./pages.ts";

/** Too many photos at once get a page in the sender's language, before a byte of them is read (HDR-2). */
export function tooLarge(services: Services): RequestHandler {
  return (request, response, next) => {
    if (Number(request.get("content-length") ?? 0) <= largestUpload) return next();
    const locale = localeOf(request.get("accept-language"));
    const [token = ""] = request.path.slice(1).split(/[/.]/, 1);
    settingsOfToken(services, token).then((settings) => {
      const { status } = smallPages.large;
      response
        .status(status)
        .type("html")
        .send(smallPage(settings, "large", locale));
    }, next);
  };
}
