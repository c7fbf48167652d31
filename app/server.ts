import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import type { Services } from "#app/operations/services.ts";
import { bodyLimit } from "./web/body-limit.ts";
import { expressServer } from "./web/express-server.ts";
import { fromElsewhere } from "./web/from-elsewhere.ts";
import { originGate } from "./web/gate.ts";
import { type HealthCheck, health } from "./web/health.ts";
import { customerHeaders, keptCustomerPage } from "./web/kept-pages.ts";
import type { MailboxReader } from "./web/load-context.ts";
import { metrics } from "./web/metrics.ts";
import { comeBack, sheddingLoad } from "./web/outage.ts";
import { answerPlainly } from "./web/plain-answer.ts";
import { knownMethods } from "./web/portal/known-methods.ts";
import { tooLarge } from "./web/portal/too-large.ts";
import { unreadable } from "./web/portal/unreadable.ts";
import { brokenPage } from "./web/portal/when-broken.ts";
import { requestLog, sayRequestId } from "./web/request-log.ts";
import { securityHeaders } from "./web/security-headers.ts";

export type WebOptions = {
  readonly services: Services;
  readonly mailbox: MailboxReader | null;
  readonly log: Logger;
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  /** Where vite put the client's files; absent in development, where vite serves them. */
  readonly clientFolder: string | null;
  readonly trustProxy: string | null;
  readonly healthChecks: readonly HealthCheck[];
  /** Vite's middleware in development. */
  readonly before?: express.Handler;
};

/** The web process: everything in front of Remix, then Remix. `drain` makes /readyz say 503 and lets open pages go. */
export function createWebApp(options: WebOptions) {
  const { services, log } = options;
  const draining = new AbortController();
  const app = express();
  const { build } = options;
  const shedding = (built: ServerBuild) => sheddingLoad(built, services.isOutage);
  const pages = typeof build === "function" ? () => build().then(shedding) : shedding(build);
  app.disable("x-powered-by");
  if (options.trustProxy) app.set("trust proxy", options.trustProxy.split(/[\s,]+/));
  app.use(health(options.healthChecks, () => draining.signal.aborted));
  app.use(metrics(services.figures));
  app.use(requestLog(log));
  // In front of the rest: it says its own headers, and a storm of openings comes here.
  app.get("/s/:token", keptCustomerPage(services, draining.signal));
  app.use(sayRequestId);
  const { publicUrl } = services.settings;
  app.use(securityHeaders(publicUrl));
  app.use(hers, customerHeaders(services), tooLarge(services));
  app.use(sentTo, knownMethods);
  app.use("/logos", forMailPrograms);
  app.use(originGate(publicUrl, fromElsewhere(services)));
  app.use(bodyLimit);
  if (options.before) app.use(options.before);
  app.use(compression());
  if (options.clientFolder) {
    const year = { immutable: true, maxAge: "1y" };
    app.use("/assets", express.static(`${options.clientFolder}/assets`, year));
    app.use(express.static(options.clientFolder, { maxAge: "1h" }));
  }
  app.all(
    "*",
    createRequestHandler({
      build: pages,
      mode: options.clientFolder ? "production" : "development",
      getLoadContext: (request, response) => ({
        services: { ...services, ...services.doorsFrom(request.ip ?? "") },
        mailbox: options.mailbox,
        nonce: response.locals.nonce,
        requestId: response.locals.requestId,
        address: request.ip ?? "",
        reportError: (error) => reportError(log, response.locals.requestId, error),
      }),
    }),
  );
  app.use(unreadable(services));
  app.use(
    hers,
    brokenPage(services, (id, error) => reportError(log, id, error)),
  );
  app.use(lastResort(log, services.isOutage));
  return { app, drain: () => draining.abort() };
}

/** Customers' addresses, and what Remix would answer for them as data (CAP-6). */
const hers = ["/s", "/files", "/lost", "/lost.data", "/unsubscribe"];

const sentTo = hers.filter((address) => address !== "/files");

/** A brand's picture stands in mail, which is read at other addresses than ours. */
const forMailPrograms: express.Handler = (_request, response, next) => {
  response.set("Cross-Origin-Resource-Policy", "cross-origin");
  next();
};

/** Errors leave with an id only; the log has the rest (HDR-3). */
function lastResort(log: Logger, isOutage: Services["isOutage"]): ErrorRequestHandler {
  return (error, request, response, _next) => {
    const id = response.locals.requestId ?? randomUUID();
    reportError(log, id, error);
    if (response.headersSent) return response.destroy();
    response.set("X-Request-Id", id);
    const away = isOutage(error);
    if (away) response.set(comeBack);
    answerPlainly(request, response, away ? 503 : 500, {
      title: "That did not work on our side",
      words: "It may not have been kept. Look before you try again.",
      note: `Say this number if you ask: ${id}`,
    });
  };
}

function reportError(log: Logger, requestId: string, error: unknown) {
  log.error({ requestId, err: error }, "request failed");
}

/** Listens with limits on slow clients (HDR-2). */
export function listen(app: express.Express, host: string, port: number): Promise<Server> {
  return new Promise((ready, failed) => {
    const server = expressServer(app).listen(port, host, () => ready(server));
    server.headersTimeout = 15_000;
    server.requestTimeout = 30_000;
    server.once("error", failed);
  });
}
