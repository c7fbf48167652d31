import type { RequestHandler } from "express";

const kilobyte = 1024;
export const largestForm = 1024 * kilobyte;
export const largestUpload = 12 * 1024 * kilobyte;

/** Refuses bodies over the limit, or of unknown length, before anything reads them (HDR-2). */
export const bodyLimit: RequestHandler = (request, response, next) => {
  const chunked = request.get("transfer-encoding") !== undefined;
  const length = Number(request.get("content-length") ?? 0);
  const multipart = request.get("content-type")?.startsWith("multipart/form-data") ?? false;
  if (chunked) {
    response
      .status(411)
      .type("text/plain")
      .send("Say the length of what you send (Content-Length).");
  } else if (length > (multipart ? largestUpload : largestForm)) {
    response
      .status(413)
      .type("text/plain")
      .send(
        multipart
          ? "These files are over 10 MB together. Send fewer or smaller ones."
          : "This is over 1 MB. Send less text.",
      );
  } else next();
};
