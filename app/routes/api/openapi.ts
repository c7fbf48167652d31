import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiDocument } from "#app/web/api/document.ts";

/** For anybody: it holds nothing of a customer's. */
export function loader({ context }: LoaderFunctionArgs) {
  return new Response(JSON.stringify(apiDocument(context.services.settings.publicUrl)), {
    headers: { "Content-Type": "application/json", "Cache-Control": "public, max-age=300" },
  });
}
