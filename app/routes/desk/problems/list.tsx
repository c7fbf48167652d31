import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import { listProblems } from "#app/operations/views/problem-page.ts";
import { ProblemsPage } from "#app/ui/desk/problems/problems-page.tsx";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Known problems · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const mayWrite = may(staff.role, "post-update");
  return { ...(await listProblems(door.context.services)), timeZone: staff.timeZone, mayWrite };
}

export default function Problems() {
  return <ProblemsPage {...useLoaderData<typeof loader>()} />;
}
