import type { NewFile } from "#app/operations/cases/check-files.ts";
import { textOf } from "#app/web/intents.ts";

const fields = ["network", "url", "handle"] as const;

/** The post of a form as operations take it; nothing where none of its fields was filled in. */
export function postOf(form: FormData): Readonly<Record<string, string>> | undefined {
  const typed = Object.fromEntries(fields.map((name) => [name, textOf(form, `post.${name}`)]));
  return Object.values(typed).some((value) => value.trim() !== "") ? typed : undefined;
}

/** The picture of the post, read into memory; a field left empty sends a file without a name. */
export async function pictureOf(form: FormData): Promise<NewFile | null> {
  const file = form.get("postPicture");
  if (!(file instanceof File) || file.name === "") return null;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
