import type { Request, RequestHandler, Response } from "express";
import { answerPlainly } from "./plain-answer.ts";

const kilobyte = 1024;
export const largestForm = 1024 * kilobyte;
export const largestUpload = 12 * 1024 * kilobyte;
/** A mail with 25 MB of files, as base64 has them (INB-6). */
const largestMail = 36 * 1024 * kilobyte;

/** Refuses bodies over the limit, or of unknown length, before anything reads them (HDR-2). */
export const bodyLimit: RequestHandler = (request, response, next) => {
  const chunked = request.get("transfer-encoding") !== undefined;
  const length = Number(request.get("content-length") ?? 0);
  const multipart = request.get("content-type")?.startsWith("multipart/form-data") ?? false;
  if (chunked) {
    refuse(request, response, 411, "Say the length of what you send (Content-Length).");
  } else if (request.path.startsWith("/hooks/inbound/")) {
    if (length > largestMail) refuse(request, response, 413, "This mail is over 36 MB.");
    else next();
  } else if (length > (multipart ? largestUpload : largestForm)) {
    const files = "These files are over 10 MB together. Send fewer or smaller ones.";
    refuse(request, response, 413, multipart ? files : "This is over 1 MB. Send less text.");
  } else next();
};

/** Programs are answered a problem document (RFC 9457), people a page or a sentence. */
function refuse(request: Request, response: Response, status: 411 | 413, title: string) {
  if (!request.path.startsWith("/api/")) {
    const told = { title: "That was too much at once", words: `Nothing was kept. ${title}` };
    return answerPlainly(request, response, status, told);
  }
  response.status(status);
  const type = `urn:amends:problem:${status === 411 ? "length-missing" : "too-long"}`;
  return response.type("application/problem+json").send(JSON.stringify({ type, status, title }));
}
