import { createElement } from "react";
import type { Services } from "#app/operations/services.ts";
import { openingsOf } from "#app/operations/views/portal/openings-page.ts";
import { OpenedPage } from "#app/ui/portal/opened-page.tsx";
import { pageWords } from "#emails/locales/page/index.ts";
import { settingsOfLink } from "./branded.ts";
import { htmlAnswer, refusal, smallAnswer } from "./html-answer.ts";
import { lookOf } from "./look.ts";
import { openLink } from "./open-link.ts";
import { html } from "./pages.ts";
import { isClosedTo } from "./proof.ts";

type Asked = {
  readonly services: Services;
  readonly token: string;
  readonly address: string;
  readonly request: Request;
};

/** When her page was opened, `?opened` (R25): a page of its own, because her page is kept. Hers alone. */
export async function answerOpened({
  services,
  token,
  address,
  request,
}: Asked): Promise<Response> {
  const opened = await openLink(services, token, address);
  if (opened.state !== "good") return refusal(services, opened, request);
  const { link } = opened;
  if (link.reader === "reader") return refusal(services, { state: "unknown" }, request);
  const settings = await settingsOfLink(services, link);
  // It names whom she lets read.
  if (await isClosedTo(services, link, request))
    return smallAnswer(settings, "closed", link.locale);
  const { brand, css } = lookOf(settings);
  const { customer } = await services.customerPages.load(link.caseId);
  const openings = await openingsOf(services, link.caseId);
  const { locale, timeZone } = customer;
  const reading = { locale, say: pageWords(locale), brand, css };
  return htmlAnswer(html(createElement(OpenedPage, { ...reading, timeZone, openings })), 200);
}
