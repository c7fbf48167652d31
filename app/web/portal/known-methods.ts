import type { RequestHandler } from "express";

const known = ["GET", "HEAD", "POST"];

/**
 * Customers' addresses are read and posted to. Whatever else is asked is refused before anything is
 * looked up: Remix would take a PUT or a DELETE for a form (RFC 9110, 15.5.6).
 */
export const knownMethods: RequestHandler = ({ method }, response, next) => {
  if (known.includes(method) || method === "OPTIONS") return next();
  response
    .status(405)
    .set("Allow", known.join(", "))
    .type("text/plain")
    .send("This address is read with GET and sent to with POST. Nothing was changed.\n");
};
