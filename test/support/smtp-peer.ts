import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/**
 * What a scripted server does at each point of the talk: says this, says nothing (`null`), or does
 * something with the socket. Points left out go well.
 */
export type PeerScript = {
  readonly [point in "greeting" | "EHLO" | "MAIL" | "RCPT" | "DATA" | "dot"]?: PeerAct;
};
export type PeerAct = string | null | ((socket: Socket) => void);

const goesWell = {
  greeting: "220 peer.test ESMTP",
  EHLO: "250-peer.test\r\n250 8BITMIME",
  MAIL: "250 2.1.0 ok",
  RCPT: "250 2.1.5 ok",
  DATA: "354 go ahead",
  dot: "250 2.0.0 taken",
} as const;

/** An SMTP server that follows a script, fault for fault. Keeps each message whose dot it saw. */
export async function startPeer(script: PeerScript) {
  const messages: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const current = { script };

  function act(socket: Socket, point: keyof PeerScript) {
    const what = point in current.script ? current.script[point] : goesWell[point];
    if (typeof what === "function") what(socket);
    else if (what) socket.write(`${what}\r\n`);
  }
  function talk(socket: Socket) {
    let inData = false;
    const hear = (piece: string) => {
      if (inData) {
        inData = false;
        messages.push(piece);
        act(socket, "dot");
      } else inData = answer(socket, piece.slice(0, 4).toUpperCase());
    };
    let buffer = "";
    socket.setEncoding("latin1").on("error", () => undefined);
    socket.on("data", (chunk: string) => {
      buffer += chunk;
      for (let piece = next(); piece !== null; piece = next()) hear(piece);
    });
    function next(): string | null {
      const mark = inData ? "\r\n.\r\n" : "\r\n";
      const end = buffer.indexOf(mark);
      if (end < 0) return null;
      const piece = buffer.slice(0, end);
      buffer = buffer.slice(end + mark.length);
      return piece;
    }
  }
  /** Answers one command. Returns whether the message comes next. */
  function answer(socket: Socket, command: string): boolean {
    if (command === "QUIT") socket.end("221 bye\r\n");
    else if (command === "RSET") socket.write("250 ok\r\n");
    else act(socket, (command === "HELO" ? "EHLO" : command) as keyof PeerScript);
    return command === "DATA" && !("DATA" in current.script);
  }

  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket.on("close", () => sockets.delete(socket)));
    talk(socket);
    act(socket, "greeting");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    get connections() {
      return connections;
    },
    /** From now on it behaves differently. */
    become(next: PeerScript) {
      current.script = next;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
