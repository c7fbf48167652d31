import { sendLinkAnew } from "#app/operations/links/send-link-anew.ts";
import type { Services } from "#app/operations/services.ts";
import { type FormProblem, type Intent, intents, sayings } from "#app/ui/portal/reading.ts";
import { pageWords } from "#emails/locales/page/index.ts";
import { typedIn } from "../answer.ts";
import { settingsOfLink } from "./branded.ts";
import type { Sent } from "./forms/form.ts";
import { handlers } from "./forms/handlers.ts";
import { htmlAnswer, refusal, smallAnswer } from "./html-answer.ts";
import { hasEnded, openLink } from "./open-link.ts";
import { casePage } from "./pages.ts";
import { proofOf, showPage } from "./proof.ts";

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
  if (hasEnded(opened)) {
    if (intent !== "send-link") return refusal(services, opened, request);
    // To her own address only: somebody she let read gets the same words, and asks her.
    if (link.reader === "customer") await sendLinkAnew(services, link.caseId);
    return seeOther("?said=link-sent");
  }
  const wanted = intents.find((known) => known === intent) ?? null;
  if (link.reader === "reader" && !(wanted && forReaders.has(wanted))) {
    return smallAnswer(await settingsOfLink(services, link), "reading", link.locale);
  }
  if (opened.state === "restricted" && !(wanted && whileRestricted.has(wanted))) {
    return refusal(services, opened, request);
  }
  const proof = await proofOf(services, link, request.headers.get("cookie"));
  return carryOut({ services, link, token, form, proof }, wanted);
}

/** Whoever she lets read changes nothing of hers; what is closed they open by a number of their own. */
const forReaders: ReadonlySet<Intent> = new Set(["send-proof", "prove", "close-parts"]);

/** To reach a person is never closed to her (R5). */
const whileRestricted: ReadonlySet<Intent> = new Set(["write", "call"]);

type Carried = Pick<Sent, "services" | "link" | "token" | "form" | "proof">;

async function carryOut(carried: Carried, intent: Intent | null): Promise<Response> {
  const { services, link, form, proof } = carried;
  const say = pageWords(link.locale);
  const settings = await settingsOfLink(services, link);
  const page = await services.customerPages.load(link.caseId);
  const outcome = intent
    ? await handlers[intent]({ ...carried, settings, say, page })
    : { faults: { "": say("fault.unknown-form") } };
  if ("html" in outcome) return htmlAnswer(outcome.html, 200);
  if ("said" in outcome) {
    return seeOther(`?said=${outcome.said}#${sayings[outcome.said]}`, outcome.cookie);
  }
  const problem: FormProblem = {
    intent: intent ?? "write",
    faults: outcome.faults,
    typed: typedIn(form),
  };
  const isReader = link.reader === "reader";
  const shown = await showPage(services, link, proof);
  return htmlAnswer(casePage(settings, shown, services.now(), { problem, isReader }), 422);
}

/** Back to the same address: relative, so that no token is written anywhere. */
function seeOther(location: string, cookie?: string): Response {
  const headers = { Location: location, ...(cookie ? { "Set-Cookie": cookie } : {}) };
  return new Response(null, { status: 303, headers });
}
