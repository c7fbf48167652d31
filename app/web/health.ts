import { Router } from "express";

export type HealthCheck = {
  readonly name: string;
  /** False: it is told, and pages are served all the same. */
  readonly isVital?: boolean;
  check(): Promise<string | null>;
};

/**
 * `/livez`: this process turns. `/readyz`: what it needs is there; one line a check, null for well.
 * Neither says anything that must not be public.
 */
export function health(checks: readonly HealthCheck[], draining: () => boolean): Router {
  const router = Router();
  router.get("/livez", (_request, response) => void response.type("text/plain").send("alive\n"));
  router.get("/readyz", (_request, response, next) => {
    Promise.all(checks.map(answer)).then((lines) => {
      const failing = checks.some(
        ({ isVital = true }, at) => isVital && !lines[at]?.endsWith(": well"),
      );
      const well = !failing && !draining();
      if (draining()) lines.push("stopping: fault");
      response
        .status(well ? 200 : 503)
        .type("text/plain")
        .send(`${lines.join("\n")}\n`);
    }, next);
  });
  return router;
}

async function answer({ name, check }: HealthCheck): Promise<string> {
  const limit = new Promise<string>((done) => setTimeout(done, 2000, "no answer in 2 s").unref());
  const fault = await Promise.race([check(), limit]).catch(() => "fault");
  return `${name}: ${fault ?? "well"}`;
}
