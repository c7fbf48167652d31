import type { ServerBuild } from "@remix-run/node";

/** When to come back where the database could not be asked: RFC 9110, 10.2.3, in seconds. */
export const comeBack = { "Retry-After": "2" };

const asked =
  "Too much is asked of us just now, or our database is away. Wait a few seconds, then open the page again.";
const sent =
  "Too much is asked of us just now, or our database went away. What you sent may have been kept: look first, then send it again.";

/**
 * The pages, whose loaders and actions answer 503 where the database could not be asked: nobody hangs
 * (F11), and nobody is told that nothing was changed where that is not known (F6).
 */
export function sheddingLoad(
  build: ServerBuild,
  isOutage: (error: unknown) => boolean,
): ServerBuild {
  const shed: Shed = (work) =>
    work &&
    (async (door) => {
      try {
        return await work(door);
      } catch (error) {
        throw isOutage(error) ? unavailable(door.request) : error;
      }
    });
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action } = route.module;
    const module = { ...route.module };
    if (loader) Object.assign(module, { loader: shed(loader as Work) });
    if (action) Object.assign(module, { action: shed(action as Work) });
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

type Work = (door: { readonly request: Request }) => unknown;
type Shed = (work: Work) => Work;

function unavailable({ method }: Request): Response {
  const isRead = method === "GET" || method === "HEAD";
  return new Response(isRead ? asked : sent, { status: 503, headers: comeBack });
}
