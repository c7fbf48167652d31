import { type ActionFunctionArgs, json } from "@remix-run/node";
import { requireStaff } from "#app/web/who.ts";
import { previewOfForm } from "./preview-of-form.ts";

/** What the form's script asks while somebody types: the first mail, and what the reading finds in it. */
export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "open-case");
  return json(await previewOfForm(door.context.services, await door.request.formData(), staff));
}
