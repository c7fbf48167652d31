import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { isComposedMoment } from "#app/domain/composer/composed-moments.ts";
import { may } from "#app/domain/roles.ts";
import { composerPage } from "#app/operations/views/composer-page.ts";
import { ComposePage } from "#app/ui/composer/compose-page.tsx";
import type { ComposeAnswer } from "#app/ui/composer/compose-props.ts";
import { url } from "#app/urls.ts";
import { isId } from "#app/web/ids.ts";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { noSuchCase } from "./case/get-case.ts";
import { fixIntent, overrideIntent, promiseIntent, unpromiseIntent } from "./compose/intents.ts";
import {
  approveIntent,
  discardIntent,
  saveIntent,
  sendIntent,
  submitIntent,
  takeBackIntent,
  testIntent,
} from "./compose/sending-intents.ts";

export const meta: MetaFunction = () => [{ title: "Compose · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "write-draft");
  const { services } = door.context;
  const reference = parseCaseReference(door.params.reference ?? "");
  if (!reference) throw noSuchCase();
  const asked = new URL(door.request.url).searchParams;
  const moment = asked.get("moment") ?? "update";
  const [aboutId, draftId] = [asked.get("about"), asked.get("draft")];
  const page = await composerPage(services, reference, {
    moment: isComposedMoment(moment) ? moment : "update",
    aboutId: isId(aboutId ?? undefined) ? aboutId : null,
    draftId: isId(draftId ?? undefined) ? draftId : null,
  });
  if (!page) throw noSuchCase();
  // What has left is in the story.
  if (page.draft.state === "sent") throw redirect(url("deskCase", { reference }));
  return {
    page,
    timeZone: staff.timeZone,
    maySend: may(staff.role, "post-update"),
    isWriter: page.draft.writerIds.includes(staff.id),
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, {
    save: saveIntent,
    send: sendIntent,
    submit: submitIntent,
    approve: approveIntent,
    test: testIntent,
    "take-back": takeBackIntent,
    discard: discardIntent,
    fix: fixIntent,
    override: overrideIntent,
    promise: promiseIntent,
    unpromise: unpromiseIntent,
  });
}

export default function Compose() {
  const answer = useActionData<ComposeAnswer>();
  return <ComposePage {...useLoaderData<typeof loader>()} answer={answer} />;
}
