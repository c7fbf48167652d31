import { type ActionFunctionArgs, json } from "@remix-run/node";
import { isId } from "#app/web/ids.ts";
import { textOf } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { lookOfForm } from "./brand-form.ts";

/** What the form's script asks while somebody types. It keeps nothing. */
export async function action(door: ActionFunctionArgs) {
  await requireStaff(door, "manage-brands");
  const { services } = door.context;
  const form = await door.request.formData();
  const id = textOf(form, "id");
  const brand = isId(id) ? await services.transaction(({ brands }) => brands.find(id)) : null;
  const look = await lookOfForm(services, form, brand);
  return json({ look }, { status: look ? 200 : 422 });
}
