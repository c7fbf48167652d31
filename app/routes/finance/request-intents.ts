import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { isAmountProblem } from "#app/domain/accommodations/amount.ts";
import { amountWords } from "#app/operations/accommodations/amount-words.ts";
import { AskBack, askBack } from "#app/operations/accommodations/ask-back.ts";
import {
  ApproveAccommodation,
  type Decided,
  DeclineAccommodation,
  decideAccommodation,
} from "#app/operations/accommodations/decide-accommodation.ts";
import { IssueByHand, issueByHand } from "#app/operations/accommodations/issue-by-hand.ts";
import { renewLink } from "#app/operations/orders/renew-link.ts";
import { TryAgain, tryAgain } from "#app/operations/orders/try-again.ts";
import type { Services } from "#app/operations/services.ts";
import { againWords } from "#app/ui/finance/providers/order-words.ts";
import { decisionWords } from "#app/ui/finance/requests/decision-words.ts";
import { url } from "#app/urls.ts";
import { faultsOf, formFault } from "#app/web/answer.ts";

export type Sent = {
  readonly door: ActionFunctionArgs;
  readonly services: Services;
  readonly id: string;
  readonly actor: { readonly kind: "staff"; readonly id: string };
  readonly form: FormData;
  readonly given: Readonly<Record<string, unknown>>;
};

function refuse({ form }: Sent, faults: Record<string, string>, status: 409 | 422) {
  return data(formFault(form, faults), { status });
}

function decide(verdict: "approve" | "decline") {
  const shape = verdict === "approve" ? ApproveAccommodation : DeclineAccommodation;
  return async (sent: Sent) => {
    const parsed = shape.safeParse(sent.given);
    if (!parsed.success) return refuse(sent, faultsOf(parsed.error), 422);
    const { services, id, actor } = sent;
    const decided = await decideAccommodation(services, id, { verdict, ...parsed.data }, actor);
    if (!decided.ok) return refuse(sent, await faultOf(sent, decided.reason), 409);
    throw redirect(`${url("finance")}?said=${saidOf(verdict, decided.accommodation)}`);
  };
}

async function faultOf({ services, id }: Sent, reason: Refused): Promise<Record<string, string>> {
  if (isAmountProblem(reason)) {
    const given = await services.transaction((store) => store.accommodations.find(id));
    return { amount: amountWords(reason, given?.currency ?? "") };
  }
  return { [reason === "more-than-asked" ? "amount" : ""]: decisionWords[reason] };
}

type Refused = Extract<Decided, { ok: false }>["reason"];

function saidOf(verdict: "approve" | "decline", { state, provider }: Given): string {
  if (verdict === "decline") return "declined";
  if (state === "requested") return "first-of-two";
  if (state !== "approved") return "approved";
  if (provider === "by-hand") return "approved-by-hand";
  return provider === "code-pool" ? "approved-without-stock" : "approved-outside";
}
type Given = { readonly state: string; readonly provider: string };

const byHandWords = {
  "not-found": "There is no such request.",
  "not-by-hand": "This is carried out by itself. Nothing was changed.",
  "not-approved": "It is not approved, or it was seen to already. Nothing was changed.",
  "number-taken": "This number stands on another request already. Look again at what you did.",
} as const;

async function issued(sent: Sent) {
  const parsed = IssueByHand.safeParse(sent.given);
  if (!parsed.success) return refuse(sent, faultsOf(parsed.error), 422);
  const done = await issueByHand(sent.services, sent.id, parsed.data, sent.actor);
  if (!done.ok) return refuse(sent, { reference: byHandWords[done.reason] }, 409);
  throw redirect(`${url("finance")}?said=seen-to`);
}

async function again(sent: Sent) {
  const parsed = TryAgain.safeParse(sent.given);
  if (!parsed.success) return refuse(sent, faultsOf(parsed.error), 422);
  const tried = await tryAgain(sent.services, sent.id, parsed.data, sent.actor);
  if (tried.ok) throw redirect(`${url("finance")}?said=tried-again`);
  const place = ["not-there", "still-needed"].includes(tried.reason) ? "target" : "";
  return refuse(sent, { [place]: againWords[tried.reason] }, 409);
}

async function renew(sent: Sent) {
  const renewed = await renewLink(sent.services, sent.id, sent.actor);
  if (renewed.ok) throw redirect(`${url("finance")}?said=link-renewed`);
  return refuse(sent, { "": "No new link can be made for it. Nothing was changed." }, 409);
}

const askWords = {
  "not-found": "There is no such request.",
  "own-request": "You asked for this yourself.",
  "already-decided": "It was decided meanwhile.",
  "asked-already": "Somebody asked already, and the answer is not there yet.",
  "nothing-asked": "Nothing was asked.",
} as const;

async function ask(sent: Sent) {
  const parsed = AskBack.safeParse(sent.given);
  if (!parsed.success) return refuse(sent, faultsOf(parsed.error), 422);
  const asked = await askBack(sent.services, sent.id, parsed.data, sent.actor);
  if (!asked.ok) return refuse(sent, { question: askWords[asked.reason] }, 409);
  throw redirect(`${url("finance")}?said=asked-back`);
}

/** What finance can do with one request, by the button pressed. */
export const requestIntents = {
  approve: decide("approve"),
  decline: decide("decline"),
  issued,
  ask,
  "try-again": again,
  "renew-link": renew,
} as const satisfies Record<string, (sent: Sent) => Promise<unknown>>;
