import type { AppLoadContext } from "@remix-run/node";
import type { StaffActor } from "#app/domain/actor.ts";
import { type Action, may } from "#app/domain/roles.ts";
import type { ApiKey, ApiScope } from "#app/operations/ports/api.ts";
import { comeBack } from "#app/web/outage.ts";
import { problem } from "./problem.ts";

export type Call = {
  readonly request: Request;
  readonly context: AppLoadContext;
  readonly params: Readonly<Record<string, string | undefined>>;
};
export type Caller = { readonly key: ApiKey; readonly actor: StaffActor & { kind: "api" } };

/** What a call needs: a scope of the key, and a right of the member of staff it acts for. */
export type Right = { readonly scope: ApiScope; readonly action: Action };

/** The program that calls; else throws the answer: 401 without a good key, 403 for one that may not. */
export async function requireCaller({ request, context }: Call, right: Right): Promise<Caller> {
  const [, secret] = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  const key = secret ? await context.services.apiKeys.open(secret) : null;
  if (!key) {
    throw problem({
      status: 401,
      kind: "no-key",
      title: "Send a key that is good: Authorization: Bearer amends_…",
      headers: { "WWW-Authenticate": "Bearer" },
    });
  }
  const refuse = (kind: string, title: string) => problem({ status: 403, kind, title });
  if (!key.scopes.includes(right.scope)) {
    throw refuse("scope-missing", `This key lacks the scope ${right.scope}.`);
  }
  if (!may(key.role, right.action)) {
    throw refuse("role-may-not", `This key acts for a role that may not do this: ${key.role}.`);
  }
  return { key, actor: { kind: "api", id: key.staffId, keyId: key.id } };
}

/** Refuses other methods than those an address knows. */
export function requireMethod({ request }: Call, ...known: readonly string[]): void {
  if (known.includes(request.method)) return;
  throw problem({
    status: 405,
    kind: "method-unknown",
    title: `This address answers ${known.join(" and ")} only.`,
    headers: { Allow: known.join(", ") },
  });
}

/** Answers a call; what goes wrong on the way is a problem document too, and says no more than a number. */
export async function answer(call: Call, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Response) return error;
    if (call.context.services.isOutage(error)) return unavailable(call.request);
    call.context.reportError(error);
    return problem({
      status: 500,
      kind: "our-fault",
      title: "That did not work on our side, and nothing was changed. Send it again.",
    });
  }
}

/** What was cut off at its `COMMIT` may stand: sent again with its key it is done once (F6). */
function unavailable({ method, headers }: Request): Response {
  const isRead = method === "GET" || method === "HEAD";
  const again = headers.has("idempotency-key")
    ? "Send it again with the same Idempotency-Key: it is done once."
    : "Whether it was done is not known: read first, then send it again.";
  return problem({
    status: 503,
    kind: "database-away",
    title: `Too much is asked of us just now, or our database is away. ${isRead ? "Ask again in a few seconds." : again}`,
    headers: comeBack,
  });
}

/** Answers what is not a POST where only POST is known. */
export function onlyPost(call: Call): Promise<Response> {
  return answer(call, async () => {
    requireMethod(call, "POST");
    throw new Error("a loader is not asked for a POST");
  });
}
