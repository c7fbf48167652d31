import type { z } from "zod";
import type { StaffActor } from "#app/domain/actor.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import type { Services } from "#app/operations/services.ts";
import { answerPromise } from "./care-answers.ts";
import { type CareRefusedReason, careRefusal } from "./care-refusals.ts";
import { change } from "./change.ts";
import { requireCaseOf, requireId } from "./claim.ts";
import type { Call } from "./door.ts";
import { type Said, sayRead, type WithReason } from "./say-read.ts";

type Changed =
  | { readonly ok: true; readonly promise: CustomerPromise; readonly successor?: CustomerPromise }
  | { readonly ok: false; readonly reason: CareRefusedReason };

type Work<Body> = (
  services: Services,
  id: string,
  said: { readonly body: Body; readonly actor: StaffActor },
) => Promise<Changed>;

const right = { scope: "cases:write", action: "post-update" } as const;

/** Answers a POST that changes a promise: with it, or with the one that stands in its place now. */
export function changePromise<Body>(
  call: Call,
  schema: z.ZodType<Body>,
  work: Work<Body>,
): Promise<Response> {
  return change(call, { ...right, schema }, async ({ services, body, caller }) => {
    return answer(await work(services, requireId(call), { body, actor: caller.actor }));
  });
}

/** The same where the customer is told why: the reading sees the words first (R13). */
export function changePromiseRead<Body extends WithReason>(
  call: Call,
  schema: z.ZodType<Body>,
  readAs: (body: Body) => Omit<Said, "reference">,
  work: Work<Body>,
): Promise<Response> {
  return change(call, { ...right, schema }, async (asked) => {
    const { store, body, caller } = asked;
    const id = requireId(call);
    const reference = await requireCaseOf(store, await store.promises.find(id));
    const changed = await sayRead(asked, { reference, ...readAs(body) }, (inside) =>
      work(inside, id, { body, actor: caller.actor }),
    );
    return answer(changed);
  });
}

function answer(changed: Changed) {
  if (!changed.ok) throw careRefusal(changed.reason);
  return answerPromise(changed.successor ?? changed.promise, 200);
}
