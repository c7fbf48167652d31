import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { may } from "#app/domain/roles.ts";
import { deskCasePage } from "#app/operations/views/desk/case-page.ts";
import { CasePage } from "#app/ui/desk/case/case-page.tsx";
import type { CaseAnswer } from "#app/ui/desk/case/case-props.ts";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { caseIntents } from "./case/case-intents.ts";
import { noSuchCase } from "./case/get-case.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.reference ?? "Case"} · Amends` },
];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { services } = door.context;
  const reference = parseCaseReference(door.params.reference ?? "");
  const page = reference && (await deskCasePage(services, reference));
  if (!page) throw noSuchCase();
  const mayReassign = may(staff.role, "reassign-case");
  const people = mayReassign ? await services.deskViews.listStaff() : [];
  return {
    page,
    colleagues: people
      .filter(({ disabled, role }) => !disabled && (role === "agent" || role === "lead"))
      .map(({ id, name }) => ({ id, name })),
    timeZone: staff.timeZone,
    may: {
      write: may(staff.role, "post-update"),
      draft: may(staff.role, "write-draft"),
      call: may(staff.role, "do-call-task"),
      resolve: may(staff.role, "resolve"),
      ask: may(staff.role, "request-accommodation"),
      revokeLink: may(staff.role, "revoke-link"),
      restrict: may(staff.role, "restrict-page"),
      settleMail: may(staff.role, "settle-mail-in-doubt"),
      reassign: mayReassign,
    },
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, caseIntents);
}

export default function Case() {
  const answer = useActionData<CaseAnswer>();
  return <CasePage {...useLoaderData<typeof loader>()} answer={answer} />;
}
