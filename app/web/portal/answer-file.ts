import type { Services } from "#app/operations/services.ts";
import { refusal } from "./html-answer.ts";
import { openLink } from "./open-link.ts";

type Asked = {
  readonly services: Services;
  readonly token: string;
  readonly address: string;
  readonly request: Request;
};

/** A file of the case, to be saved and never to be run by the browser. */
export async function answerFile({ services, token, address, request }: Asked): Promise<Response> {
  const opened = await openLink(services, token, address);
  if (opened.state !== "good") return refusal(services, opened, request);
  const id = new URL(request.url).searchParams.get("file") ?? "";
  const file = await services.customerPages.findFile(opened.link.caseId, id);
  const bytes = file && (await services.files.get(file.sha256));
  if (!file || !bytes) return refusal(services, { state: "unknown" }, request);
  const plain = file.name.replace(/[^\w. ()-]/g, "_");
  return new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(bytes.length),
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${rfc5987(file.name)}`,
    },
  });
}

/** RFC 5987: a name in any writing. */
function rfc5987(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
