import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { keptRatesOf } from "#app/operations/views/desk/kept-rates.ts";
import { answer, requireMethod } from "#app/web/api/door.ts";
import { digest } from "#app/web/api/etag.ts";
import { KeptRatesQuery } from "#app/web/api/ladder-paths.ts";
import { faultsOfFields, wrongFields } from "#app/web/api/problem.ts";
import { read } from "#app/web/api/read.ts";

const ninetyDays = 90 * 24 * 3_600_000;

export function loader(call: LoaderFunctionArgs) {
  const right = { scope: "cases:read", action: "view-kept-rates" } as const;
  return read(call, right, async (services) => {
    const parsed = KeptRatesQuery.safeParse(
      Object.fromEntries(new URL(call.request.url).searchParams),
    );
    if (!parsed.success) throw wrongFields(faultsOfFields(parsed.error), 400);
    const { of } = parsed.data;
    const to = parsed.data.to ? new Date(parsed.data.to) : services.now();
    const from = new Date(parsed.data.from ?? to.getTime() - ninetyDays);
    if (from >= to) {
      throw wrongFields([{ field: "to", message: "Write an end after the beginning." }], 400);
    }
    const rates = await keptRatesOf(services, { of, from, to });
    const body = JSON.stringify({
      of,
      from: from.toISOString(),
      to: to.toISOString(),
      rates: rates.map(({ id, name, count }) => ({
        ...{ id, name },
        kept: count.kept,
        keptLate: count["kept-late"],
        broken: count.broken,
        moved: count.moved,
        withdrawn: count.withdrawn,
        open: count.open + count.warned,
        rate: count.rate,
      })),
    });
    return { body, etag: `"${digest(body)}"` };
  });
}

export function action(call: ActionFunctionArgs) {
  return answer(call, async () => {
    requireMethod(call, "GET", "HEAD");
    throw new Error("an action is not asked for a GET");
  });
}
