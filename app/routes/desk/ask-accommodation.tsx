import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { authorityOf } from "#app/domain/accommodations/giving-limit.ts";
import { monthOf } from "#app/domain/accommodations/month.ts";
import { readBackFirst } from "#app/domain/cases/read-back.ts";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AnswerBack, answerBack } from "#app/operations/accommodations/ask-back.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import {
  ChangedRequest,
  changeAccommodation,
} from "#app/operations/accommodations/change-accommodation.ts";
import { withdrawAccommodation } from "#app/operations/accommodations/withdraw-accommodation.ts";
import type { Services } from "#app/operations/services.ts";
import { AskPage } from "#app/ui/finance/requests/ask-page.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import { faultsOf, formFault } from "#app/web/answer.ts";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "For their trouble · Amends" }];

const words = {
  "not-found": "There is no such case.",
  "case-closed": "This case is closed. Open it again to ask for something.",
  "read-back-open": readBackFirst,
  "not-your-kind": "Your role does not give this kind. Ask your lead to ask for it.",
  "same-again":
    "It failed this customer before, so the same again is not offered. Ask for a better model or a refund.",
  below: "This is less than what is fair here. Write why, or ask for more.",
  above: "This is more than what is fair here. Write why, or ask for less.",
  "budget-empty":
    "The team's budget for this month has not that much left. Ask for less, or ask finance to raise it.",
  "not-yours": "Only who asked can change it; they, or who owns the case, can take it back.",
  "changed-meanwhile":
    "It changed while you wrote: somebody answered, decided, or you changed it before. Nothing was changed now. Look at it as it is.",
  "too-late": "It was decided or issued meanwhile, so it cannot be changed or taken back.",
  "has-left":
    "It has left for the one who carries it out, and cannot be called off there. Nothing was changed.",
  "being-called-off":
    "It has left already. It is being called off there, and is taken back as soon as they say yes; look here again in some minutes.",
} as const;

const fieldOf: Readonly<Record<string, string>> = { below: "rangeWhy", above: "rangeWhy" };

const saidWords = {
  given: "Approved at once: it is within your authority, and written down.",
  asked: "Finance has your request. You see here, and on the case, what they decide.",
  answered: "Finance has your answer.",
  changed: "Changed. Whoever had approved it before reads it again.",
  withdrawn: "It is taken back. Nothing goes to the customer.",
} as const;
type Said = keyof typeof saidWords;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "request-accommodation");
  const { finance, now, settings } = door.context.services;
  const found = await finance.findCaseGifts(door.params.reference ?? "");
  if (!found) throw new Response(words["not-found"], { status: 404 });
  const { limits } = await finance.readRules(monthOf(now(), settings.calendar.timeZone));
  const authority = [...new Set(limits.map(({ currency }) => currency))]
    .map((currency) => ({ currency, amountMinor: authorityOf(limits, staff.role, currency) }))
    .filter(({ amountMinor }) => amountMinor > 0);
  return { found, staffId: staff.id, role: staff.role, authority, timeZone: staff.timeZone };
}

export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "request-accommodation");
  const { services } = door.context;
  const reference = door.params.reference ?? "";
  const form = await door.request.formData();
  const { intent, ...given } = Object.fromEntries(form);
  const act = acts[intent as keyof typeof acts] ?? ask;
  const actor = { kind: "staff", id: staff.id } as const;
  const done = await act({ services, reference, given, actor });
  if (typeof done !== "string") {
    return data(formFault(form, done.faults), { status: done.status });
  }
  throw redirect(`${url("deskAskAccommodation", { reference })}?said=${done}`);
}

type Sent = {
  readonly services: Services;
  readonly reference: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly actor: { readonly kind: "staff"; readonly id: string };
};
/** What to say when it went well, or what is wrong with which field. */
type Done = Said | { readonly faults: Record<string, string>; readonly status: 409 | 422 };

async function withdraw({ services, given, actor }: Sent): Promise<Done> {
  const id = z.uuid().safeParse(given.id);
  if (!id.success) return { faults: { "": words["too-late"] }, status: 422 };
  const done = await withdrawAccommodation(services, id.data, actor);
  return done.ok ? "withdrawn" : { faults: { "": words[done.reason] }, status: 409 };
}

async function answer({ services, given: { id: given, ...words }, actor }: Sent): Promise<Done> {
  const id = z.uuid().safeParse(given);
  const parsed = AnswerBack.safeParse(words);
  if (!parsed.success) return { faults: faultsOf(parsed.error), status: 422 };
  const done = id.success ? await answerBack(services, id.data, parsed.data, actor) : null;
  if (done?.ok) return "answered";
  return { faults: { answer: "It was decided or answered meanwhile." }, status: 409 };
}

async function ask({ services, reference, given, actor }: Sent): Promise<Done> {
  const parsed = AskAccommodation.safeParse(given);
  if (!parsed.success) return { faults: faultsOf(parsed.error), status: 422 };
  const asked = await askAccommodation(services, reference, parsed.data, actor);
  if (asked.ok) return asked.accommodation.byAuthority ? "given" : "asked";
  return refused(asked.reason);
}

async function change({ services, given: { id, version, ...words }, actor }: Sent): Promise<Done> {
  const about = ChangedRequest.safeParse({ id, version });
  if (!about.success) return refused("changed-meanwhile");
  const parsed = AskAccommodation.safeParse(words);
  if (!parsed.success) return { faults: faultsOf(parsed.error), status: 422 };
  const changed = await changeAccommodation(services, about.data, parsed.data, actor);
  if (!changed.ok) return refused(changed.reason);
  return changed.accommodation.byAuthority ? "given" : "changed";
}

function refused(reason: keyof typeof words): Done {
  return { faults: { [fieldOf[reason] ?? ""]: words[reason] }, status: 409 };
}

const acts = { withdraw, answer, change } as const;

export default function Ask() {
  const loaded = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { reference, gifts } = loaded.found;
  const said = saidWords[search.get("said") as Said];
  return (
    <>
      {said && !fault && <Notice look="well">{said}</Notice>}
      <p className="mb-4 text-sm">
        <Link to={url("deskCase", { reference })} className="text-accent underline">
          {reference}
        </Link>
      </p>
      <AskPage
        key={gifts.length}
        {...loaded}
        typed={fault?.typed ?? {}}
        faults={fault?.faults ?? {}}
      />
    </>
  );
}
