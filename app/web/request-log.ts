import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { areaOf } from "./area.ts";

/**
 * One line a request: method, the kind of address, status, time. Never the address itself, which may
 * hold a customer's token, and never an e-mail or IP address (CAP-9, PRV-3).
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    response.locals.requestId = randomUUID();
    const start = process.hrtime.bigint();
    response.once("finish", () => {
      const ms = Number((process.hrtime.bigint() - start) / 1000n) / 1000;
      const { requestId } = response.locals;
      const { method } = request;
      log.info(
        { requestId, method, area: areaOf(request.path), status: response.statusCode, ms },
        "request",
      );
    });
    next();
  };
}

/** What a caller can name a request by. Kept pages say it among their own headers, in one write. */
export const sayRequestId: RequestHandler = (_request, response, next) => {
  response.set("X-Request-Id", response.locals.requestId);
  next();
};
