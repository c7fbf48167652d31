import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** `before`: the server never hears of it. `after`: it does it, and its answer is lost. */
export type Cut = "before" | "after";

export type CuttingProxy = AsyncDisposable & {
  /** The database's address by way of here. */
  readonly url: string;
  /** How many connections were cut. */
  readonly cuts: number;
  /** Asked for each piece that a client sends; null lets it pass. */
  decide: (sent: string) => Cut | null;
  /** Cuts the next `COMMIT`, of whichever connection. */
  cutNextCommit(cut: Cut): void;
};

/** ReadyForQuery, outside a transaction: what was asked is done (Postgres protocol, 55.7). */
const isDone = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** Stands between a program and its Postgres, and cuts connections where it is told (F6). */
export async function startCuttingProxy(databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connectTo(target);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    upstream.on("close", () => client.destroy());
    const pass = (piece: Buffer) => void client.write(piece);
    upstream.on("data", pass);
    client.on("data", (piece) => {
      const cut = proxy.decide(piece.toString("latin1"));
      if (cut !== "before") upstream.write(piece);
      if (!cut) return;
      cuts += 1;
      client.destroy();
      if (cut === "before") return void upstream.destroy();
      upstream.off("data", pass);
      upstream.on("data", (answer) => answer.includes(isDone) && upstream.destroy());
    });
    // A client that leaves by itself is followed; one that was cut off is not.
    client.on("end", () => upstream.end());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(databaseUrl.replace(/@[^/]+\//, "@127.0.0.1/"));
  url.port = String((server.address() as AddressInfo).port);
  const proxy: CuttingProxy = {
    url: url.href,
    get cuts() {
      return cuts;
    },
    decide: () => null,
    cutNextCommit(cut) {
      proxy.decide = (sent) => {
        if (!sent.includes("COMMIT;")) return null;
        proxy.decide = () => null;
        return cut;
      };
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
  return proxy;
}

/** By TCP, or by the socket in the folder that stands where the host's name would. */
function connectTo({ hostname, port }: URL): Socket {
  const host = decodeURIComponent(hostname);
  return host.startsWith("/")
    ? connect(`${host}/.s.PGSQL.${port}`)
    : connect(Number(port || 5432), host);
}
