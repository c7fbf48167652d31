import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { presentCase } from "#app/web/api/case-answer.ts";
import { requireReference } from "#app/web/api/claim.ts";
import { answer, requireMethod } from "#app/web/api/door.ts";
import { etagOf } from "#app/web/api/etag.ts";
import { notFound } from "#app/web/api/problem.ts";
import { read } from "#app/web/api/read.ts";

export function loader(call: LoaderFunctionArgs) {
  const right = { scope: "cases:read", action: "view-desk" } as const;
  return read(call, right, async (services, store) => {
    const view = await store.apiCases.find(requireReference(call));
    if (!view) throw notFound();
    const body = JSON.stringify(presentCase(services, view));
    return { body, etag: etagOf(view.caseFile.version, body) };
  });
}

export function action(call: ActionFunctionArgs) {
  return answer(call, async () => {
    requireMethod(call, "GET", "HEAD");
    throw new Error("an action is not asked for a GET");
  });
}
