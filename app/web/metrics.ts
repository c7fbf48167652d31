import { Router } from "express";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { OperatingFigures } from "#app/operations/ports/figures.ts";
import { areaOf } from "./area.ts";

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

const help: Record<keyof OperatingFigures, string> = {
  mailsWaiting: "Mails that are due and not handed over",
  mailsInDoubt: "Mails that a person must decide on",
  mailsFailed: "Mails refused for good within seven days",
  oldestMailSeconds: "Age of the oldest mail that is due",
  casesOpen: "Cases that are not closed",
  updatesOverdue: "Customers who wait for a word beyond the time they were shown",
  accommodationsWaiting: "Requests that wait for finance",
  sendingPaused: "1 while all sending is paused",
  moneyPaused: "1 while money is paused",
};

/**
 * `/metrics` for Prometheus, of this process and of the queues. Only a caller on this machine that
 * came through no proxy gets an answer: nothing personal is in it, and it is not public.
 */
export function metrics(figures: () => Promise<OperatingFigures>): Router {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "amends_http_request_seconds",
    help: "Time to answer, by the first word of the address",
    labelNames: ["area", "status"],
    buckets,
    registers: [registry],
  });
  const gauges = Object.entries(help).map(([figure, words]) => {
    const name = `amends_${figure.replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`)}`;
    const gauge = new Gauge({ name, help: words, registers: [registry] });
    return { figure: figure as keyof OperatingFigures, gauge };
  });
  const router = Router();
  router.use((request, response, next) => {
    const stop = requests.startTimer();
    response.once("finish", () => {
      stop({ area: areaOf(request.path), status: response.statusCode });
    });
    next();
  });
  router.get("/metrics", (request, response, next) => {
    const near = /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? "");
    if (!near || request.get("x-forwarded-for")) return next();
    figures()
      .then((current) => {
        for (const { figure, gauge } of gauges) gauge.set(current[figure]);
        return registry.metrics();
      })
      .then((text) => response.type(registry.contentType).send(text), next);
  });
  return router;
}
