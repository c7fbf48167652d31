import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { ProblemForm } from "#app/ui/desk/problems/problem-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { keepIntent } from "./intents.ts";

export const meta: MetaFunction = () => [{ title: "Write a problem down · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "post-update");
  const { services } = door.context;
  const people = await services.transaction((store) => store.staff.list());
  return {
    id: services.newId(),
    product: new URL(door.request.url).searchParams.get("product") ?? "",
    ownerId: staff.id,
    staff: people.map(({ id, name }) => ({ id, name })),
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, { keep: keepIntent });
}

export default function NewProblem() {
  const { id, product, ownerId, staff } = useLoaderData<typeof loader>();
  const answer = useActionData<FormFault>();
  return (
    <>
      <PageHead title="Write a problem down" />
      {answer?.faults[""] && <Notice look="alarm">{answer.faults[""]}</Notice>}
      <ProblemForm
        id={answer?.typed.id ?? id}
        known={{ product, ownerId }}
        staff={staff}
        fault={faultOf(answer, "keep")}
      />
    </>
  );
}
