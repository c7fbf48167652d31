import { json } from "@remix-run/node";
import { typedIn } from "./answer.ts";
import type { Asked } from "./intents.ts";

/** What would change, shown in the form that asked; its text is kept, and nothing was written. */
export function previewing({ form }: Pick<Asked, "form">, preview: object): Response {
  const intent = String(form.get("intent") ?? "");
  return json({ intent, faults: {}, typed: typedIn(form), preview });
}
