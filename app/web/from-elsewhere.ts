import type { RequestHandler } from "express";
import type { Services } from "#app/operations/services.ts";
import { answerPlainly } from "./plain-answer.ts";
import { settingsOfToken } from "./portal/branded.ts";
import { localeOf, smallPage, smallPages } from "./portal/pages.ts";

const hers = /^\/(?:s|lost)(?:[/.]|$)/;

/**
 * Says that a form of another site did nothing (CSRF-1): to a customer with a page in her language, to
 * staff with one of the house, to programs in a line.
 */
export function fromElsewhere(services: Services): RequestHandler {
  return (request, response, next) => {
    if (!hers.test(request.path)) {
      return answerPlainly(request, response, smallPages.elsewhere.status, {
        title: "Nothing was sent",
        words:
          "This form was not sent from our own page. Open the page again and send it from there.",
      });
    }
    const locale = localeOf(request.get("accept-language"));
    const [, , token = ""] = request.path.split(/[/.]/, 3);
    settingsOfToken(services, token).then((settings) => {
      response
        .status(smallPages.elsewhere.status)
        .type("html")
        .send(smallPage(settings, "elsewhere", locale));
    }, next);
  };
}
