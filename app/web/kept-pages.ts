import type { Request, RequestHandler, Response } from "express";
import { looksLikeMachine } from "#app/domain/openings/looks-like-machine.ts";
import type { Settings } from "#app/operations/ports/settings.ts";
import type { Services } from "#app/operations/services.ts";
import type { LinkedCase } from "#app/operations/views/portal/customer-page.ts";
import { type Said, sayings } from "#app/ui/portal/reading.ts";
import { settingsOfLink, settingsOfToken, usualSettings } from "./portal/branded.ts";
import { createKeeper, type Encoding, type KeptPage } from "./portal/keep.ts";
import { createLivePages } from "./portal/live.ts";
import { lookOf } from "./portal/look.ts";
import { hasEnded, type OpenedLink, openLink } from "./portal/open-link.ts";
import { localeOf, type SmallPageName, smallPage, smallPages } from "./portal/pages.ts";
import { proofOf } from "./portal/proof.ts";

/** Headers of every answer under a customer's link, also of those nobody thought of (CAP-6). */
export function customerHeaders(services: Services): RequestHandler {
  return (request, response, next) => {
    const [token = ""] = request.path.slice(1).split(/[/.]/, 1);
    settingsOfToken(services, token).then((settings) => {
      response.set({ ...lookOf(settings).headers, "Cache-Control": "no-store" });
      next();
    }, next);
  };
}

/**
 * Answers a customer's page: one small query tells the version of the case, and its page is kept. A
 * page that is not kept yet is made here. What else is asked of the address is left to its route.
 */
export function keptCustomerPage(services: Services, ending: AbortSignal): RequestHandler {
  const keep = createKeeper(services);
  const live = createLivePages(services, ending);
  return (request, response, next) => {
    const query = queryOf(request);
    if (elsewhere.some((name) => query?.has(name))) return next();
    answer(request, response, query).catch((error) => {
      response.set(headersOf(services.settings));
      next(error);
    });
  };

  async function answer(request: Request, response: Response, query: URLSearchParams | null) {
    const opened = await openLink(services, request.params.token ?? "", request.ip ?? "");
    const settings = await ("link" in opened
      ? settingsOfLink(services, opened.link)
      : usualSettings(services));
    const headers = { ...headersOf(settings), "X-Request-Id": response.locals.requestId };
    if (opened.state === "good" || opened.state === "restricted") {
      if (query?.has("live")) return live(request, response, opened.link, headers);
      noteOpening(services, request, opened.link);
      const proof = await proofOf(services, opened.link, request.headers.cookie);
      return send(request, response, await keep(opened.link, saidIn(query), proof), headers);
    }
    response.set(headers);
    answerSmall(request, response, { opened, settings, query });
  }
}

type Refused = {
  readonly opened: Exclude<OpenedLink, { state: "good" | "restricted" }>;
  readonly settings: Settings;
  readonly query: URLSearchParams | null;
};

/** The small page of a link that does not open. */
function answerSmall(request: Request, response: Response, { opened, settings, query }: Refused) {
  if (opened.state === "busy") response.set("Retry-After", String(opened.retryAfterSeconds));
  const sent = hasEnded(opened) && query?.get("said") === "link-sent";
  const name: SmallPageName = sent ? "link-sent" : opened.state;
  const locale = "link" in opened ? opened.link.locale : localeOf(request.get("accept-language"));
  response.set("Cache-Control", "private, no-cache").type("html");
  response.status(smallPages[name].status).send(smallPage(settings, name, locale));
}

/** What else is asked of a page's address; its route answers it. */
const elsewhere = ["download", "file", "calendar", "opened"];

/** Counted in memory; the page waits for nothing. Our own script, fetching what is new, is no visitor. */
function noteOpening({ openingLog }: Services, request: Request, { linkId }: LinkedCase) {
  const { headers, method, ip = "" } = request;
  const mode = headers["sec-fetch-mode"];
  if (mode && mode !== "navigate") return;
  const purpose = headers["sec-purpose"] ?? headers.purpose;
  const byMachine = looksLikeMachine({
    method,
    userAgent: headers["user-agent"],
    acceptLanguage: headers["accept-language"],
    purpose: String(purpose ?? ""),
  });
  openingLog.note({ linkId, address: ip, byMachine });
}

const keptHeaders = new WeakMap<Settings, Headers>();

function headersOf(settings: Settings): Headers {
  const known = keptHeaders.get(settings);
  if (known) return known;
  const made = {
    ...lookOf(settings).headers,
    "Cache-Control": "no-store",
    Vary: "Accept-Encoding, Accept-Language",
  };
  keptHeaders.set(settings, made);
  return made;
}

function queryOf({ url }: Request): URLSearchParams | null {
  const mark = url.indexOf("?");
  return mark < 0 ? null : new URLSearchParams(url.slice(mark + 1));
}

function saidIn(query: URLSearchParams | null): Said | null {
  const said = query?.get("said");
  return said && Object.hasOwn(sayings, said) ? (said as Said) : null;
}

type Headers = Readonly<Record<string, string>>;

/** In one write: a storm of openings comes through here. */
function send(request: Request, response: Response, page: KeptPage, head: Record<string, string>) {
  const encoding = encodingOf(request.headers["accept-encoding"]);
  head["Content-Type"] = "text/html; charset=utf-8";
  if (page.etag) {
    head.ETag = page.etag;
    head["Cache-Control"] = "private, no-cache";
  }
  if (page.etag && request.headers["if-none-match"]?.includes(page.etag.slice(2))) {
    response.writeHead(304, head).end();
    return;
  }
  const body = page.body(encoding);
  if (encoding !== "identity") head["Content-Encoding"] = encoding;
  head["Content-Length"] = String(body.length);
  response.writeHead(200, head);
  response.end(request.method === "HEAD" ? undefined : body);
}

function encodingOf(accepted: string | string[] | undefined): Encoding {
  const text = String(accepted ?? "");
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(text)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(text) ? "gzip" : "identity";
}
