import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import {
  ApproveAccommodation,
  DeclineAccommodation,
  decideAccommodation,
} from "#app/operations/accommodations/decide-accommodation.ts";
import { decisionWords } from "#app/ui/finance/decision-words.ts";
import { RequestPage } from "#app/ui/finance/request-page.tsx";
import { url } from "#app/urls.ts";
import { faultsOf, formFault } from "#app/web/answer.ts";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded ? accommodationKinds[loaded.story.kind].label : "Request"} · Amends` },
];

function requestId(params: LoaderFunctionArgs["params"]): string {
  const id = z.uuid().safeParse(params.id);
  if (!id.success) throw new Response("There is no such request.", { status: 404 });
  return id.data;
}

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-finance");
  const { finance, now } = door.context.services;
  const today = now().toISOString().slice(0, 10);
  const story = await finance.findRequest(requestId(door.params), today);
  if (!story) throw new Response("There is no such request.", { status: 404 });
  return { story, staffId: staff.id, now: now().toISOString(), timeZone: staff.timeZone };
}

export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "decide-accommodation");
  const form = await door.request.formData();
  const verdict = form.get("intent") === "approve" ? "approve" : "decline";
  const shape = verdict === "approve" ? ApproveAccommodation : DeclineAccommodation;
  const { intent: _, ...given } = Object.fromEntries(form);
  const parsed = shape.safeParse(given);
  if (!parsed.success) return data(formFault(form, faultsOf(parsed.error)), { status: 422 });
  const actor = { kind: "staff", id: staff.id } as const;
  const id = requestId(door.params);
  const decided = await decideAccommodation(
    door.context.services,
    id,
    { verdict, ...parsed.data },
    actor,
  );
  if (!decided.ok) {
    return data(formFault(form, { "": decisionWords[decided.reason] }), { status: 409 });
  }
  const waits = decided.accommodation.state === "approved" ? "-without-stock" : "";
  throw redirect(
    `${url("finance")}?said=${verdict === "approve" ? `approved${waits}` : "declined"}`,
  );
}

export default function Request() {
  const loaded = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <>
      <p className="mb-4 text-sm">
        <Link to={url("finance")} className="text-accent underline">
          All requests
        </Link>
      </p>
      <RequestPage {...loaded} typed={fault?.typed ?? {}} faults={fault?.faults ?? {}} />
    </>
  );
}
