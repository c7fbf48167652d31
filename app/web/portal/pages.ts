import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { lateness } from "#app/domain/clock/next-update.ts";
import type { RevealedCode } from "#app/operations/gift-cards/reveal-gift-code.ts";
import type { Settings } from "#app/operations/ports/settings.ts";
import { closeParts, type ShownPage } from "#app/operations/views/portal/closed-parts.ts";
import type { CustomerPage } from "#app/operations/views/portal/customer-page.ts";
import { CasePage } from "#app/ui/portal/case-page.tsx";
import { isolate } from "#app/ui/portal/names.ts";
import type { FormProblem, Said } from "#app/ui/portal/reading.ts";
import { CodePage, GiftLinkPage, SmallPage } from "#app/ui/portal/small-page.tsx";
import { TakeAwayPage, type Taken } from "#app/ui/portal/take-away-page.tsx";
import { formatCalendarDay, formatMoney } from "#emails/kit/formats.ts";
import { pageWords } from "#emails/locales/page/index.ts";
import { lookOf } from "./look.ts";

/** A whole document of an element. */
export const html = (element: ReactElement) => `<!doctype html>${renderToStaticMarkup(element)}`;

type Shown = {
  readonly said?: Said | null;
  readonly problem?: FormProblem | null;
  readonly isReader?: boolean;
};

/** The customer's page as HTML. It holds no token, so that it serves every link of its case. */
export function casePage(
  settings: Settings,
  { page, gate }: ShownPage,
  now: Date,
  { said = null, problem = null, isReader = false }: Shown = {},
): string {
  const { locale } = page.customer;
  const { brand, css } = lookOf(settings);
  const isLate = lateness(page.nextUpdateAt, now).late;
  const words = { say: pageWords(locale), locale, brand };
  const reading = { page, gate, ...words, isLate, said, problem, isReader };
  return html(createElement(CasePage, { reading, css }));
}

/** A page as its customer sees it where nothing is closed to her. */
export const everythingOf = (page: CustomerPage): ShownPage =>
  closeParts(page, { reader: "customer", behindNumber: [], openUntil: null, isRestricted: false });

type TakenAway = Taken & {
  /** Where each file of the case lies beside the page. */
  readonly names: ReadonlyMap<string, string>;
};

/** Her page to keep, whose links lead to the files that lie beside it. */
export function takeAwayPage(
  settings: Settings,
  page: CustomerPage,
  now: Date,
  { names, ...taken }: TakenAway,
): string {
  const { locale } = page.customer;
  const { brand, css } = lookOf(settings);
  const kept = { ...page, owner: { ...page.owner, pictureUrl: null } };
  const reading = {
    ...everythingOf(kept),
    ...{ say: pageWords(locale), locale, brand: { ...brand, logoPath: null } },
    ...{ isLate: lateness(page.nextUpdateAt, now).late, said: null, problem: null },
    isReader: true,
  };
  const made = html(createElement(TakeAwayPage, { reading, css, taken }));
  return made
    .replace(
      /href="\?file=([\w-]+)" download=""/g,
      (_, id) => `href="${encodeURI(names.get(id) ?? "")}"`,
    )
    .replace(/href="\?calendar=([\w-]+)" download=""/g, 'href="appointments/$1.ics"');
}

export const smallPages = {
  expired: {
    status: 410,
    heading: "expired.heading",
    words: "expired.words",
    send: ["send-link", "gone.send"],
  },
  revoked: {
    status: 410,
    heading: "revoked.heading",
    words: "revoked.words",
    send: ["send-link", "gone.send"],
  },
  "link-sent": { status: 410, heading: "gone.heading", words: "gone.sent", send: null },
  "file-ended": {
    status: 410,
    heading: "file.ended",
    words: "file.ended.words",
    send: null,
    lost: true,
  },
  "lost-sent": { status: 200, heading: "lost.sent", words: "lost.sent.words", send: null },
  unknown: {
    status: 404,
    heading: "unknown.heading",
    words: "unknown.words",
    send: null,
    lost: true,
  },
  busy: { status: 429, heading: "busy.heading", words: "busy.words", send: null },
  broken: { status: 500, heading: "broken.heading", words: "broken.words", send: null },
  large: { status: 413, heading: "large.heading", words: "large.words", send: null },
  elsewhere: { status: 403, heading: "elsewhere.heading", words: "elsewhere.words", send: null },
  restricted: {
    status: 403,
    heading: "restricted.heading",
    words: "restricted.elsewhere",
    send: null,
    back: true,
  },
  closed: {
    status: 403,
    heading: "closed.heading",
    words: "closed.words",
    send: null,
    back: true,
  },
  reading: { status: 403, heading: "reading.heading", words: "reading.words", send: null },
  "not-her": { status: 200, heading: "not-you.done", words: "not-you.done.words", send: null },
  stop: { status: 200, heading: "stop.heading", words: "stop.words", send: ["stop", "stop.send"] },
  stopped: { status: 200, heading: "stop.done", words: "stop.done.words", send: null },
} as const;
export type SmallPageName = keyof typeof smallPages;

/**
 * One of the small pages. It knows nothing of any case but the language it is read in.
 * @param requestId what a fault of ours is found by in the log
 */
export function smallPage(
  settings: Settings,
  name: SmallPageName,
  locale: string,
  requestId?: string,
): string {
  const { heading, words, send, ...more } = smallPages[name];
  const say = pageWords(locale);
  const { brand, css } = lookOf(settings);
  const told = { heading: say(heading), words: say(words) };
  const [intent, label] = send ?? [];
  const sending = intent && label ? { send: { intent, label: say(label) } } : {};
  const ways = { lost: "lost" in more, back: "back" in more };
  const note = requestId ? { note: say("broken.number", { id: isolate(requestId) }) } : {};
  return html(
    createElement(SmallPage, { locale, say, brand, css, ...ways, ...told, ...note, ...sending }),
  );
}

/** The page that shows a gift card's code, or where it is opened, once. */
export function codePage(
  settings: Settings,
  revealed: Extract<RevealedCode, { ok: true }>,
  locale: string,
): string {
  const say = pageWords(locale);
  const { brand, css } = lookOf(settings);
  const { code, link, expiresOn, amountMinor, currency } = revealed;
  const until = expiresOn && say("gift.until", { day: formatCalendarDay(locale, expiresOn) });
  const amount = formatMoney(locale, amountMinor, currency);
  const shown = { locale, say, brand, css, amount, until };
  return html(
    code === null
      ? createElement(GiftLinkPage, { ...shown, link })
      : createElement(CodePage, { ...shown, code }),
  );
}

/** The language of a reader we do not know: what the browser asks for, else English. */
export function localeOf(acceptLanguage: string | null | undefined): string {
  return acceptLanguage?.split(/[,;]/, 1)[0]?.trim().slice(0, 35) || "en";
}
