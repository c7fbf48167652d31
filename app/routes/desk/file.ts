import type { LoaderFunctionArgs } from "@remix-run/node";
import { isId } from "#app/web/ids.ts";
import { requireStaff } from "#app/web/who.ts";

/** What a browser may draw by itself; everything else is saved to disk. */
const drawn = new Set(["image/jpeg", "image/png", "image/webp", "image/gif"]);

/** A photo or paper of a case. Its bytes came from outside: nothing in them may run. */
export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "view-desk");
  const { id } = door.params;
  const { services } = door.context;
  const file = isId(id) ? await services.transaction((store) => store.attachments.find(id)) : null;
  const bytes = file && (await services.files.get(file.sha256));
  if (!file || !bytes) throw new Response("There is no such file.", { status: 404 });
  const placed = drawn.has(file.mediaType) ? "inline" : "attachment";
  return new Response(bytes as BodyInit, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.sizeBytes),
      "Content-Disposition": `${placed}; filename*=UTF-8''${encodeName(file.name)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}

/** RFC 8187: letters and digits as they are, everything else by its bytes. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}
