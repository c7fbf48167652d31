import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Faulty } from "./faulty.ts";

/** A fake provider as a server of its own, for workers that live, and die, in another process. */
export async function serveFake(fake: Pick<Faulty, "answer">) {
  const server = createServer((incoming, outgoing) => {
    const answer = async () => {
      const answered = await fake.answer(await toRequest(incoming));
      if (answered === "hang") return;
      if (answered === "cut") return void incoming.socket.destroy();
      outgoing.writeHead(answered.status, Object.fromEntries(answered.headers));
      outgoing.end(await answered.text());
    };
    answer().catch(() => incoming.socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const body = await text(incoming);
  return new Request(`http://127.0.0.1${incoming.url}`, {
    method: incoming.method ?? "GET",
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ...(body ? { body } : {}),
  });
}
