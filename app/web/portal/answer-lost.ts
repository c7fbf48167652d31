import { createElement } from "react";
import { emailAddress } from "#app/operations/fields.ts";
import { sendLostLinks } from "#app/operations/links/send-lost-links.ts";
import type { Services } from "#app/operations/services.ts";
import { LostPage } from "#app/ui/portal/lost-page.tsx";
import { pageWords } from "#emails/locales/page/index.ts";
import { usualSettings } from "./branded.ts";
import { htmlAnswer, smallAnswer } from "./html-answer.ts";
import { lookOf } from "./look.ts";
import { html, localeOf } from "./pages.ts";

type Asked = {
  readonly services: Services;
  readonly address: string;
  readonly request: Request;
  readonly reportError: (error: unknown) => void;
};

/** Where a customer asks for her links by her mail address. */
export async function answerLost({ services, address, request, reportError }: Asked) {
  const settings = await usualSettings(services);
  const locale = localeOf(request.headers.get("accept-language"));
  const { brand, css } = lookOf(settings);
  const page = (typed: string, fault: boolean) =>
    html(createElement(LostPage, { locale, say: pageWords(locale), brand, css, typed, fault }));
  if (request.method !== "POST") return htmlAnswer(page("", false), 200);
  const form = await request.formData().catch(() => new FormData());
  const typed = String(form.get("email") ?? "").slice(0, 300);
  const read = emailAddress.safeParse(typed);
  if (!read.success) return htmlAnswer(page(typed, true), 422);
  // Whether the limits allow it, and whether there is such an address, is looked for behind the answer:
  // neither its words nor its time tell (CAP-4).
  lookBehind(services, address, read.data).catch(reportError);
  return smallAnswer(settings, "lost-sent", locale);
}

async function lookBehind(services: Services, address: string, email: string): Promise<void> {
  const { limits } = services;
  const asked = await limits.take("lost-link-address", address);
  if (!asked.ok) return;
  const wanted = await limits.take("lost-link-account", email);
  if (wanted.ok) await sendLostLinks(services, email);
}
