import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { careFiguresOf } from "#app/operations/views/care-figures.ts";
import { answer, requireMethod } from "#app/web/api/door.ts";
import { digest } from "#app/web/api/etag.ts";
import { presentFigures } from "#app/web/api/figure-answers.ts";
import { faultsOfFields, wrongFields } from "#app/web/api/problem.ts";
import { read } from "#app/web/api/read.ts";
import { FiguresAsked, wishOf } from "#app/web/figures/wish.ts";

export function loader(call: LoaderFunctionArgs) {
  const right = { scope: "cases:read", action: "view-figures" } as const;
  return read(call, right, async (services) => {
    const { searchParams } = new URL(call.request.url);
    const parsed = FiguresAsked.safeParse(Object.fromEntries(searchParams));
    if (!parsed.success) throw wrongFields(faultsOfFields(parsed.error), 400);
    const seen = await careFiguresOf(services, wishOf(parsed.data));
    const body = JSON.stringify(presentFigures(seen, parsed.data));
    return { body, etag: `"${digest(body)}"` };
  });
}

export function action(call: ActionFunctionArgs) {
  return answer(call, async () => {
    requireMethod(call, "GET", "HEAD");
    throw new Error("an action is not asked for a GET");
  });
}
