import { type ActionFunctionArgs, json } from "@remix-run/node";
import type { Action } from "#app/domain/roles.ts";
import type { Services } from "#app/operations/services.ts";
import { typedIn } from "./answer.ts";
import { isId } from "./ids.ts";
import { requireStaff } from "./who.ts";

type Door = Pick<ActionFunctionArgs, "request" | "context" | "params">;

/** What one of a page's forms asks for, and who asks. */
export type Asked = {
  readonly door: Door;
  readonly services: Services;
  readonly session: Awaited<ReturnType<typeof requireStaff>>;
  readonly actor: { readonly kind: "staff"; readonly id: string };
  readonly form: FormData;
};

/** A form of a page: what its sender must be allowed to do, and what it does. */
export type Intent = {
  readonly needs: Action;
  run(asked: Asked): Promise<Response>;
};

/** Runs the form that was sent, by its field `intent`. A page may have many, each with its own right. */
export async function runIntent(
  door: Door,
  intents: Readonly<Record<string, Intent>>,
): Promise<Response> {
  const form = await readForm(door.request);
  // "fix:…" is the form `fix`; what it is about comes after the colon.
  const [name = ""] = String(form.get("intent") ?? "").split(":", 1);
  const intent = Object.hasOwn(intents, name) ? intents[name] : undefined;
  const session = await requireStaff(door, intent?.needs ?? "view-desk");
  if (!intent) {
    throw new Response("This page has no such button. Open it again and try once more.", {
      status: 400,
    });
  }
  const { services } = door.context;
  return intent.run({
    door,
    services,
    session,
    actor: { kind: "staff", id: session.staff.id },
    form,
  });
}

/** A body that is no form is a form without fields. */
async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    return new FormData();
  }
}

/** What was wrong with the form that was sent; its text is kept (422). */
export function refuse({ form }: Pick<Asked, "form">, faults: Record<string, string>) {
  const intent = String(form.get("intent") ?? "");
  return json({ intent, faults, typed: typedIn(form) }, { status: 422 });
}

/** What the pressed button is about: the part of `intent` after its colon. */
export function aboutOf(form: FormData): string {
  const intent = textOf(form, "intent");
  const colon = intent.indexOf(":");
  return colon < 0 ? "" : intent.slice(colon + 1);
}

/** One field of a form as text. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The id that a form names. Throws the answer 404 for what is none. */
export function idOf({ form }: Pick<Asked, "form">, name: string): string {
  const id = textOf(form, name);
  if (!isId(id)) throw new Response("There is no such thing here.", { status: 404 });
  return id;
}
