import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { RequestPage } from "#app/ui/finance/requests/request-page.tsx";
import { url } from "#app/urls.ts";
import { providerFacts } from "#app/web/finance/provider-facts.ts";
import { requireStaff } from "#app/web/who.ts";
import { requestIntents } from "./request-intents.ts";

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
  const { finance, providerViews, providers, now, placeIn } = door.context.services;
  const id = requestId(door.params);
  const today = now().toISOString().slice(0, 10);
  const story = await finance.findRequest(id, today);
  if (!story) throw new Response("There is no such request.", { status: 404 });
  const provider = providers.find(({ name }) => name === story.provider);
  const known = {
    provider: provider ? providerFacts(provider) : null,
    order: await providerViews.findOrder(id),
    deeds: await finance.listDeeds(id),
    here: placeIn(`case:${story.caseId}`),
  };
  return { ...known, story, staffId: staff.id, now: now().toISOString(), timeZone: staff.timeZone };
}

export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "decide-accommodation");
  const { services } = door.context;
  const form = await door.request.formData();
  const { intent, ...given } = Object.fromEntries(form);
  const act = requestIntents[intent as keyof typeof requestIntents] ?? requestIntents.decline;
  const actor = { kind: "staff", id: staff.id } as const;
  return act({ door, services, id: requestId(door.params), actor, form, given });
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
