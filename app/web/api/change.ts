import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Services, Store } from "#app/operations/services.ts";
import { parseBody, readJsonText } from "./body.ts";
import {
  answer,
  type Call,
  type Caller,
  type Right,
  requireCaller,
  requireMethod,
} from "./door.ts";
import { requireCompared } from "./etag.ts";
import { problem } from "./problem.ts";

/** What to answer: it is kept with an Idempotency-Key and given again, to the byte. */
export type Answer = {
  readonly status: 200 | 201;
  /** JSON text. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
};

export type Change<Body> = {
  readonly body: Body;
  readonly caller: Caller;
  /** Work in the one transaction of this call: what throws undoes all of it. */
  readonly services: Services;
  readonly store: Store;
};

type Rule<Schema extends z.ZodType> = Right & {
  readonly schema: Schema;
  /** POST where it is left out. */
  readonly method?: "PATCH" | "PUT";
};

/**
 * Answers a POST, PATCH or PUT. All it does, and the answer kept for its `Idempotency-Key`, is one transaction; a
 * refusal undoes it whole, so the same key may try again.
 */
export function change<Schema extends z.ZodType>(
  call: Call,
  rule: Rule<Schema>,
  work: (change: Change<z.output<Schema>>) => Promise<Answer>,
): Promise<Response> {
  return answer(call, async () => {
    requireMethod(call, rule.method ?? "POST");
    const caller = await requireCaller(call, rule);
    const text = await readJsonText(call.request);
    const body = parseBody(text, rule.schema);
    const services = servicesOnce(call, caller, text);
    let replayed = true;
    const done = await services
      .transaction(async (store) => {
        replayed = false;
        const within = {
          ...services,
          transaction: <T>(inner: (at: Store) => Promise<T>) => inner(store),
        };
        const answered = await work({ body, caller, services: within, store });
        requireCompared(call.request);
        return answered;
      })
      .catch(refuse);
    return respond(done, replayed);
  });
}

function servicesOnce({ request, context }: Call, { key }: Caller, text: string): Services {
  const given = request.headers.get("idempotency-key");
  if (given === null) return context.services;
  if (!/^[\x21-\x7e]{1,255}$/.test(given)) {
    throw problem({
      status: 400,
      kind: "bad-idempotency-key",
      title: "Send an Idempotency-Key of 1 to 255 letters, digits and signs, without spaces.",
    });
  }
  const { pathname } = new URL(request.url);
  const requestHash = createHash("sha256").update(`${pathname}\n${text}`).digest("hex");
  return context.services.once({ apiKeyId: key.id, key: given, requestHash });
}

function refuse(error: unknown): never {
  if (error instanceof Error && error.name === "KeyUsedForAnother") {
    throw problem({
      status: 422,
      kind: "key-used-for-another",
      title: "This Idempotency-Key was used for another request. Take a new one.",
    });
  }
  throw error;
}

function respond({ status, body, headers }: Answer, replayed: boolean): Response {
  return new Response(body, {
    status,
    headers: {
      "Content-Type": "application/json",
      "Cache-Control": "no-store",
      ...headers,
      ...(replayed ? { "Idempotency-Replayed": "true" } : {}),
    },
  });
}
