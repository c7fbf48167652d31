import type { z } from "zod";
import { faultsOfFields, problem, wrongFields } from "./problem.ts";

const json = /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/** The text a program sent as JSON. Nothing at all is fine where every field may be left out. */
export async function readJsonText(request: Request): Promise<string> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  const type = request.headers.get("content-type");
  if (!json.test(type ?? "") && !(type === null && bytes.length === 0)) {
    throw problem({
      status: 415,
      kind: "not-json",
      title: "Send JSON, and say so: Content-Type: application/json.",
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw broken("These bytes are not UTF-8.");
  }
}

/** What the text says, checked; else throws a problem document that names each wrong field. */
export function parseBody<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(text.trim() === "" ? {} : parseJson(text));
  if (!parsed.success) throw wrongFields(faultsOfFields(parsed.error));
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, refuseBrokenText);
  } catch {
    throw broken("This is not JSON that can be read. Send an object such as { … }.");
  }
}

/** Half of a sign, as in "\ud83d", can be written down nowhere. */
function refuseBrokenText(key: string, value: unknown): unknown {
  if (/\p{Cs}/u.test(key) || (typeof value === "string" && /\p{Cs}/u.test(value))) {
    throw new TypeError("half a sign");
  }
  return value;
}

function broken(title: string): Response {
  return problem({ status: 400, kind: "broken-json", title });
}
