import { sendLinkAnew } from "#app/operations/links/send-link-anew.ts";
import type { Services } from "#app/operations/services.ts";
import type { LinkedCase } from "#app/operations/views/customer-page.ts";
import { type FormProblem, type Intent, intents, sayings } from "#app/ui/portal/reading.ts";
import { pageWords } from "#emails/locales/page/index.ts";
import { typedIn } from "../answer.ts";
import { settingsOfLink } from "./branded.ts";
import { confirmTime, moveTime } from "./forms/appointment.ts";
import { putRight, reopen } from "./forms/check.ts";
import { discretion, followUps, language } from "./forms/choices.ts";
import { call, write } from "./forms/contact.ts";
import { questions, satisfaction, thank } from "./forms/feedback.ts";
import type { FormHandler } from "./forms/form.ts";
import { sendNumber, showCode } from "./forms/gift-card.ts";
import { choose } from "./forms/option.ts";
import { dispute } from "./forms/promise.ts";
import { confirm, correct } from "./forms/read-back.ts";
import { letRead, letReadNoMore, notHer, wishes } from "./forms/wishes.ts";
import { htmlAnswer, refusal, smallAnswer } from "./html-answer.ts";
import { openLink } from "./open-link.ts";
import { casePage } from "./pages.ts";

const handlers: Readonly<Record<Intent, FormHandler>> = {
  "confirm-read-back": confirm,
  "correct-read-back": correct,
  write,
  call,
  "dispute-promise": dispute,
  "choose-option": choose,
  "confirm-appointment": confirmTime,
  "move-appointment": moveTime,
  "put-right": putRight,
  reopen,
  thank,
  "say-satisfaction": satisfaction,
  "answer-questions": questions,
  "send-number": sendNumber,
  "show-code": showCode,
  language,
  wishes,
  "add-reader": letRead,
  "remove-reader": letReadNoMore,
  "not-her": notHer,
  "follow-ups": followUps,
  discretion,
};

type Asked = {
  readonly services: Services;
  readonly token: string;
  readonly address: string;
  readonly request: Request;
};

/** A form sent from a customer's page: carried out, then back to the page with a sentence. */
export async function answerForm({ services, token, address, request }: Asked): Promise<Response> {
  const opened = await openLink(services, token, address);
  if (opened.state === "unknown" || opened.state === "busy") {
    return refusal(services, opened, request);
  }
  const form = await request.formData().catch(() => new FormData());
  const intent = form.get("intent");
  const { link } = opened;
  if (opened.state === "ended") {
    if (intent !== "send-link") return refusal(services, opened, request);
    // To her own address only: somebody she let read gets the same words, and asks her.
    if (link.reader === "customer") await sendLinkAnew(services, link.caseId);
    return seeOther("?said=link-sent");
  }
  const settings = await settingsOfLink(services, link);
  if (link.reader === "reader") return smallAnswer(settings, "reading", link.locale);
  return carryOut(services, link, form, intents.find((known) => known === intent) ?? null);
}

async function carryOut(
  services: Services,
  link: LinkedCase,
  form: FormData,
  intent: Intent | null,
): Promise<Response> {
  const say = pageWords(link.locale);
  const settings = await settingsOfLink(services, link);
  const page = await services.customerPages.load(link.caseId);
  const outcome = intent
    ? await handlers[intent]({ services, settings, link, form, say, page })
    : { faults: { "": say("fault.unknown-form") } };
  if ("html" in outcome) return htmlAnswer(outcome.html, 200);
  if ("said" in outcome) return seeOther(`?said=${outcome.said}#${sayings[outcome.said]}`);
  const problem: FormProblem = {
    intent: intent ?? "write",
    faults: outcome.faults,
    typed: typedIn(form),
  };
  return htmlAnswer(casePage(settings, page, services.now(), { problem }), 422);
}

/** Back to the same address: relative, so that no token is written anywhere. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location } });
}
