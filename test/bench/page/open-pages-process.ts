import { connect } from "node:net";
import { text } from "node:stream/consumers";
import type { OpenPages } from "./load.ts";

// Holds pages open as browsers do, and writes one line when all of them listen and one when all have
// been told of a change: the instant at which the last one was.
const { port, paths } = JSON.parse(await text(process.stdin)) as OpenPages;
const inTheirTurn = 50;
const told: Promise<void>[] = [];

for (let from = 0; from < paths.length; from += inTheirTurn) {
  await Promise.all(paths.slice(from, from + inTheirTurn).map(open));
}
console.log(paths.length);
await Promise.all(told);
console.log(Date.now());
process.exit(0);

/** Resolves when the server has said that it holds the page; what is told later is waited for apart. */
function open(path: string): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  socket.write(
    `GET ${path}?live=1000 HTTP/1.1\r\nHost: bench\r\nAccept: text/event-stream\r\n\r\n`,
  );
  return new Promise((listens, broken) => {
    let heard = "";
    told.push(
      new Promise((changed) => {
        socket.on("error", broken).on("data", (chunk: Buffer) => {
          heard += chunk.toString("latin1");
          if (heard.includes("retry:")) listens();
          if (heard.includes("event: change")) changed();
        });
      }),
    );
  });
}
