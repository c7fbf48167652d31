import type { Services } from "#app/operations/services.ts";
import type { StoredFile } from "#app/operations/views/portal/take-away.ts";
import { url } from "#app/urls.ts";
import { settingsOfLink, usualSettings } from "./branded.ts";
import { refusal, smallAnswer } from "./html-answer.ts";
import { openLink } from "./open-link.ts";
import { localeOf } from "./pages.ts";
import { isBehindNumber, proofOf } from "./proof.ts";

type Asked = {
  readonly services: Services;
  readonly token: string;
  readonly address: string;
  readonly request: Request;
};

/** How long the address of a file is good. */
const goodForMs = 5 * 60_000;

/**
 * A file of the case, `?file=ID`: the page holds no address of its own for it, because pages are kept.
 * Here one is made that opens this file for five minutes, and holds nothing that opens the page. Files
 * that lie behind a number have no such address: they are answered here, to who typed it (CAP-10).
 */
export async function answerFile({ services, token, address, request }: Asked): Promise<Response> {
  const opened = await openLink(services, token, address);
  if (opened.state !== "good") return refusal(services, opened, request);
  const { caseId, linkId } = opened.link;
  const fileId = new URL(request.url).searchParams.get("file") ?? "";
  const file = await services.customerPages.findFile(caseId, fileId);
  if (!file) return refusal(services, { state: "unknown" }, request);
  if (await isBehindNumber(services, opened.link, "files")) {
    const proof = await proofOf(services, opened.link, request.headers.get("cookie"));
    if (proof) return fileItself(services, file, request);
    return smallAnswer(await settingsOfLink(services, opened.link), "closed", opened.link.locale);
  }
  const endsAt = new Date(services.now().getTime() + goodForMs);
  const signed = services.fileTokens.mint({ linkId, fileId, endsAt });
  return new Response(null, { status: 302, headers: { Location: url("file", { signed }) } });
}

/** The file itself, to be saved and never to be run by the browser; its link has to be good still (CAP-5). */
export async function answerSignedFile(asked: Asked): Promise<Response> {
  const { services, token, address, request } = asked;
  const signed = services.fileTokens.open(token);
  const opened = await openLink(
    services,
    signed ? services.linkTokens.mint(signed.linkId) : "",
    address,
  );
  if (!signed || opened.state === "unknown" || opened.state === "busy") {
    return refusal(services, opened.state === "busy" ? opened : { state: "unknown" }, request);
  }
  const isOver = opened.state !== "good" || signed.endsAt <= services.now();
  if (isOver || (await isBehindNumber(services, opened.link, "files"))) {
    const locale = localeOf(request.headers.get("accept-language"));
    return smallAnswer(await usualSettings(services), "file-ended", locale);
  }
  const file = await services.customerPages.findFile(opened.link.caseId, signed.fileId);
  if (!file) return refusal(services, { state: "unknown" }, request);
  return fileItself(services, file, request);
}

async function fileItself(services: Services, file: StoredFile, request: Request) {
  const bytes = await services.files.get(file.sha256);
  if (!bytes) return refusal(services, { state: "unknown" }, request);
  const plain = file.name.replace(/[^\w. ()-]/g, "_");
  return new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(bytes.length),
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${rfc5987(file.name)}`,
      // Beside the policy of all customers' addresses: both hold.
      "Content-Security-Policy": "sandbox",
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
