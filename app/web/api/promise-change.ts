import type { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import type { Services } from "#app/operations/services.ts";
import { answerPromise } from "./care-answers.ts";
import { careRefusal } from "./care-refusals.ts";
import { change } from "./change.ts";
import { requireId } from "./claim.ts";
import type { Call } from "./door.ts";

type Changed =
  | { readonly ok: true; readonly promise: CustomerPromise; readonly successor?: CustomerPromise }
  | { readonly ok: false; readonly reason: string };

/** Answers a POST that changes a promise: with it, or with the one that stands in its place now. */
export function changePromise<Schema extends z.ZodType>(
  call: Call,
  schema: Schema,
  work: (
    services: Services,
    id: string,
    said: { readonly body: z.output<Schema>; readonly actor: Actor },
  ) => Promise<Changed>,
): Promise<Response> {
  const rule = { scope: "cases:write", action: "post-update", schema } as const;
  return change(call, rule, async ({ services, body, caller }) => {
    const changed = await work(services, requireId(call), { body, actor: caller.actor });
    if (!changed.ok) throw careRefusal(changed.reason);
    return answerPromise(changed.successor ?? changed.promise, 200);
  });
}
