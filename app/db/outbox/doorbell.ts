import pg from "pg";

const reconnectAfterMs = 1000;

type Bells = {
  /** Somebody queued a mail. */
  readonly ring: () => void;
  /** Somebody paused sending, or let it go on. */
  readonly pausesChanged: () => void;
};

/** Rings whenever somebody queues a mail or pauses. Comes back by itself when the database does. */
export function listenToOutbox(connectionString: string, { ring, pausesChanged }: Bells) {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let client: pg.Client | undefined;

  function reconnect() {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(connect, reconnectAfterMs);
  }
  function connect() {
    const next = new pg.Client({ connectionString });
    client = next;
    next.on("notification", ({ payload }) => (payload === "pauses" ? pausesChanged() : ring()));
    next.on("error", reconnect);
    next.on("end", reconnect);
    // What was queued while nobody listened is looked for once.
    next
      .connect()
      .then(() => next.query("listen outbox"))
      .then(ring)
      .catch(reconnect);
  }
  connect();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
