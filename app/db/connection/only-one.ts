import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

const askAgainMs = 5000;

type Only = {
  readonly databaseUrl: string;
  /** What only one process may do at a time. */
  readonly what: string;
  readonly signal: AbortSignal;
  readonly askEveryMs?: number;
};

/**
 * Does the work in one process at a time, whatever their number, until the signal: an advisory lock on a
 * connection of its own. When that connection is lost the work is told to stop, and the lock is asked for
 * anew. `work` has to end soon after its signal.
 */
export async function onlyOne(only: Only, work: (signal: AbortSignal) => Promise<void>) {
  const { databaseUrl, what, signal, askEveryMs = askAgainMs } = only;
  while (!signal.aborted) {
    const lost = new AbortController();
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: `amends ${what}`,
      keepAlive: true,
    });
    client.on("error", () => lost.abort());
    client.on("end", () => lost.abort());
    try {
      await client.connect();
      if (await isOurs(client, what)) await work(AbortSignal.any([signal, lost.signal]));
    } catch {
      // The database is away; it is asked again below.
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(askEveryMs, undefined, { signal }).catch(() => undefined);
  }
}

async function isOurs(client: pg.Client, what: string): Promise<boolean> {
  const { rows } = await client.query(
    "select pg_try_advisory_lock(hashtextextended($1, 0)) as ours",
    [`amends ${what}`],
  );
  return rows[0]?.ours === true;
}
