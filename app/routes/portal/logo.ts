import type { LoaderFunctionArgs } from "@remix-run/node";

/** A brand's picture by what it is made of: it never changes, and mail programs may ask for it. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { services } = context;
  const sha256 = params.sha256 ?? "";
  const logo = await services.brands.findLogo(sha256);
  const bytes = logo && (await services.files.get(sha256));
  if (!logo || !bytes) return new Response("There is no such picture.", { status: 404 });
  return new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": logo.mediaType,
      "Content-Length": String(bytes.length),
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
