import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { resolveCase } from "#app/operations/cases/resolve-case.ts";
import { answerCase } from "#app/web/api/case-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { ResolveCaseByApi } from "#app/web/api/read-inputs.ts";
import { refusal } from "#app/web/api/refusals.ts";
import { sayRead } from "#app/web/api/say-read.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "resolve", schema: ResolveCaseByApi } as const;
  return change(call, rule, async (asked) => {
    const { services, store, body, caller } = asked;
    const reference = await requireCase(call, store);
    const { readingReason: _, ...resolution } = body;
    const fields = { whyNotAgain: "whyNotAgain.words" };
    const said = { reference, moment: "resolution", parts: partsOf(resolution), fields } as const;
    const done = await sayRead(asked, said, (inside) =>
      resolveCase(inside, reference, resolution, caller.actor),
    );
    if (!done.ok) throw refusal(done.reason);
    return answerCase(services, store, reference, 201);
  });
}

/** The parts as the composer names them: where it is not known yet why, the day by which we will say. */
function partsOf({
  whyNotAgain,
  ...parts
}: Omit<z.output<typeof ResolveCaseByApi>, "readingReason">) {
  return whyNotAgain.known
    ? { ...parts, whyNotAgain: whyNotAgain.words }
    : { ...parts, sayBy: whyNotAgain.sayBy };
}
