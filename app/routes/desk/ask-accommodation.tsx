import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { withdrawAccommodation } from "#app/operations/accommodations/withdraw-accommodation.ts";
import { AskPage } from "#app/ui/finance/ask-page.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import { faultsOf, formFault } from "#app/web/answer.ts";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "For their trouble · Amends" }];

const words = {
  "not-found": "There is no such case.",
  "case-closed": "This case is closed. Open it again to ask for something.",
  "not-your-kind": "Your role does not give this kind. Ask your lead to ask for it.",
  "same-again":
    "It failed this customer before, so the same again is not offered. Ask for a better model or a refund.",
  "not-yours": "Only who asked, or who owns the case, can take it back.",
  "too-late": "It was decided or issued meanwhile, so it cannot be taken back.",
} as const;

const saidWords = {
  asked: "Finance has your request. You see here, and on the case, what they decide.",
  withdrawn: "It is taken back. Nothing goes to the customer.",
} as const;
type Said = keyof typeof saidWords;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "request-accommodation");
  const found = await door.context.services.finance.findCaseGifts(door.params.reference ?? "");
  if (!found) throw new Response(words["not-found"], { status: 404 });
  return { found, staffId: staff.id, role: staff.role, timeZone: staff.timeZone };
}

export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "request-accommodation");
  const { services } = door.context;
  const reference = door.params.reference ?? "";
  const actor = { kind: "staff", id: staff.id } as const;
  const form = await door.request.formData();
  const { intent, ...given } = Object.fromEntries(form);
  const refuse = (faults: Record<string, string>, status: number) =>
    data(formFault(form, faults), { status });
  if (intent === "withdraw") {
    const id = z.uuid().safeParse(given.id);
    if (!id.success) return refuse({ "": words["too-late"] }, 422);
    const withdrawn = await withdrawAccommodation(services, id.data, actor);
    if (!withdrawn.ok) return refuse({ "": words[withdrawn.reason] }, 409);
  } else {
    const parsed = AskAccommodation.safeParse(given);
    if (!parsed.success) return refuse(faultsOf(parsed.error), 422);
    const asked = await askAccommodation(services, reference, parsed.data, actor);
    if (!asked.ok) return refuse({ "": words[asked.reason] }, 409);
  }
  const said: Said = intent === "withdraw" ? "withdrawn" : "asked";
  throw redirect(`${url("deskAskAccommodation", { reference })}?said=${said}`);
}

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
