import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answer, requireMethod } from "#app/web/api/door.ts";
import { digest } from "#app/web/api/etag.ts";
import { presentPlan } from "#app/web/api/ladder-answers.ts";
import { read } from "#app/web/api/read.ts";

export function loader(call: LoaderFunctionArgs) {
  const right = { scope: "cases:read", action: "view-desk" } as const;
  return read(call, right, async (_, store) => {
    const plans = await store.backupPlans.list(null);
    const body = JSON.stringify({ plans: plans.map(presentPlan) });
    return { body, etag: `"${digest(body)}"` };
  });
}

export function action(call: ActionFunctionArgs) {
  return answer(call, async () => {
    requireMethod(call, "GET", "HEAD");
    throw new Error("an action is not asked for a GET");
  });
}
