import type { LoaderFunctionArgs } from "@remix-run/node";
import { isId } from "#app/web/ids.ts";
import { requireStaff } from "#app/web/who.ts";

/** A received mail as it came, to save: whatever a stranger put into it stays a file. */
export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "view-desk");
  const { id } = door.params;
  const { services } = door.context;
  const mail = isId(id)
    ? await services.transaction((store) => store.receivedMails.find(id))
    : null;
  const bytes = mail && (await services.files.get(mail.contentSha256));
  if (!mail || !bytes) throw new Response("There is no such mail.", { status: 404 });
  return new Response(bytes as BodyInit, {
    headers: {
      "Content-Type": "message/rfc822",
      "Content-Disposition": `attachment; filename="${mail.id}.eml"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}
