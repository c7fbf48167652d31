import pg from "pg";
import type { CaseAnnouncements } from "#app/operations/ports/case-announcements.ts";

const reconnectAfterMs = 1000;

/**
 * One listening connection a process, however many pages are open: the database announces
 * "caseId:version" (migrations/0002). It connects with the first who listens, and comes back by itself.
 */
export function caseAnnouncements(
  databaseUrl: string,
  name: string,
): CaseAnnouncements & { close(): Promise<void> } {
  const listeners = new Map<string, Set<(version: number | null) => void>>();
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function hear({ payload = "" }: pg.Notification) {
    const [caseId = "", version] = payload.split(":");
    for (const changed of listeners.get(caseId) ?? []) changed(Number(version));
  }
  function lose(lost: pg.Client) {
    if (lost !== client) return;
    client = null;
    lost.end().catch(() => undefined);
    if (closed || listeners.size === 0) return;
    timer = setTimeout(connect, reconnectAfterMs).unref();
  }
  function connect() {
    if (client || closed) return;
    const next = new pg.Client({
      connectionString: databaseUrl,
      application_name: `${name} announcements`,
      keepAlive: true,
    });
    client = next;
    next
      .on("notification", hear)
      .on("error", () => lose(next))
      .on("end", () => lose(next));
    next
      .connect()
      .then(() => next.query("listen case_changed"))
      // What changed while nobody listened is looked for once.
      .then(() => tellAll(listeners))
      .catch(() => lose(next));
  }

  return {
    subscribe(caseId, changed) {
      const all = listeners.get(caseId) ?? new Set();
      listeners.set(caseId, all.add(changed));
      connect();
      return () => {
        all.delete(changed);
        if (all.size === 0 && listeners.get(caseId) === all) listeners.delete(caseId);
      };
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

function tellAll(listeners: ReadonlyMap<string, ReadonlySet<(version: null) => void>>) {
  for (const all of listeners.values()) for (const changed of all) changed(null);
}
