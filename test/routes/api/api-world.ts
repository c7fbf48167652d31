import { randomUUID } from "node:crypto";
import type { Role } from "#app/domain/roles.ts";
import { type ApiScope, apiScopes } from "#app/operations/ports/api.ts";
import { type AppOptions, startApp, type TestApp } from "#test/support/app.ts";

export const noon = new Date("2026-03-04T12:00:00Z");

type Sent = { readonly headers?: Record<string, string>; readonly secret?: string | null };

/** A JSON answer, read whole. */
export type Told = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the answer says
  readonly body: any;
};

export type ApiWorld = Awaited<ReturnType<typeof startApiWorld>>;

/** The app, an agent's key and one of finance, and short words to call it as a program does. */
export async function startApiWorld(options: AppOptions = {}) {
  const app = await startApp({ now: noon, ...options });
  const agent = await hire(app, "agent");
  const finance = await hire(app, "finance");
  const secret = await giveKey(app, agent.id);
  const financeSecret = await giveKey(app, finance.id);

  async function send(method: string, path: string, sent: Sent & { text?: string } = {}) {
    const given = sent.secret === undefined ? secret : sent.secret;
    const answer = await app.fetch(`/api/v1${path}`, {
      method,
      headers: {
        ...(given ? { Authorization: `Bearer ${given}` } : {}),
        ...(sent.text === undefined ? {} : { "Content-Type": "application/json" }),
        ...sent.headers,
      },
      ...(sent.text === undefined ? {} : { body: sent.text }),
    });
    return read(answer);
  }
  const post = (path: string, body: unknown, sent: Sent = {}) =>
    send("POST", path, { ...sent, text: JSON.stringify(body) });
  return {
    ...app,
    app,
    agent,
    finance,
    secret,
    financeSecret,
    send,
    post,
    get: (path: string, sent: Sent = {}) => send("GET", path, sent),
    /** A case opened through the API by the agent's key; owned by the least loaded. */
    async open(change: Record<string, unknown> = {}) {
      const told = await post("/cases", { ...aCase(), ...change });
      if (told.status !== 201) throw new Error(`${told.status} ${told.text} ${app.log.join()}`);
      return told.body;
    },
    hire: (role: Role) => hire(app, role),
    giveKey: (staffId: string, scopes?: readonly ApiScope[]) => giveKey(app, staffId, scopes),
    [Symbol.asyncDispose]: () => app[Symbol.asyncDispose](),
  };
}

export function aCase() {
  const name = randomUUID().slice(0, 8);
  return {
    customer: { name: "Lena Ortiz", email: `lena-${name}@example.test` },
    subject: "The printer prints nothing",
    problem: "It prints nothing since Monday.",
    channel: "phone",
  };
}

async function hire({ db }: TestApp, role: Role) {
  const id = randomUUID();
  const email = `${role}-${id.slice(0, 6)}@shop.example.test`;
  await db("staff").insert({
    id,
    name: `Kim the ${role}`,
    email,
    role,
    created_at: noon,
    updated_at: noon,
  });
  return { id, email };
}

async function giveKey(
  { services }: TestApp,
  staffId: string,
  scopes = apiScopes as readonly ApiScope[],
) {
  return (await services.apiKeys.create({ name: "test", scopes, staffId }, noon)).secret;
}

async function read(answer: Response): Promise<Told> {
  const text = await answer.text();
  const isJson = /json/.test(answer.headers.get("content-type") ?? "");
  const { status, headers } = answer;
  return { status, headers, text, body: isJson && text ? JSON.parse(text) : null };
}
