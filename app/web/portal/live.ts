import type { Request, Response } from "express";
import type { Services } from "#app/operations/services.ts";
import type { LinkedCase } from "#app/operations/views/portal/customer-page.ts";

const heartbeatMs = 25_000;
const mostPages = 20_000;

/**
 * Tells open pages that their case has changed (server-sent events): the number of the new version
 * and nothing else. A page then fetches itself, and so meets the same guards as when it was opened.
 */
export function createLivePages(services: Services, ending: AbortSignal) {
  const open = new Set<Response>();
  // One timer for all: proxies close what is silent, and a dead phone is noticed by its socket.
  setInterval(() => {
    for (const response of open) response.write(":\n\n");
  }, heartbeatMs).unref();
  // Else each open page would hold the stopping process for as long as it waits; they ask again by themselves.
  ending.addEventListener("abort", () => {
    for (const response of open) response.end();
  });

  return (request: Request, response: Response, link: LinkedCase, headers: object) => {
    // 204 tells an EventSource not to come back; the page is as good without it.
    if (open.size >= mostPages) return response.writeHead(204, { ...headers }).end();
    response.writeHead(200, {
      ...headers,
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    });
    // Who asks for the headers alone waits for nothing.
    if (request.method === "HEAD") return response.end();
    const tell = (version: number) => {
      seen = version;
      response.write(`event: change\nid: ${version}\ndata: ${version}\n\n`);
    };
    let seen = Number(request.get("last-event-id") ?? request.query.live) || 0;
    const look = async () => {
      const now = await services.customerPages.findLink(link.linkId).catch(() => null);
      if (now && now.version > seen) tell(now.version);
    };
    response.write("retry: 5000\n\n");
    open.add(response);
    // Null: something may have been missed, so we look. Also once now, for what came just before.
    const leave = services.caseAnnouncements.subscribe(link.caseId, (version) =>
      version === null ? void look() : version > seen && tell(version),
    );
    response.once("close", () => {
      open.delete(response);
      leave();
    });
    void look();
  };
}
