import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import type { Load, Measured } from "./load.ts";

// Asks for pages over kept connections, each as soon as the last has come whole, and writes one line:
// how many a second, how long they took. Plain sockets, so that measuring costs little.
const load = JSON.parse(await text(process.stdin)) as Load;
const started = performance.now();
const times: number[] = [];
let failed = 0;
let bytes = 0;
let next = 0;

await Promise.all(Array.from({ length: load.connections }, run));
const seconds = (performance.now() - started) / 1000;
times.sort((a, b) => a - b);
const measured: Measured = {
  perSecond: times.length / seconds,
  p50: times[Math.floor(times.length * 0.5)] ?? 0,
  p99: times[Math.floor(times.length * 0.99)] ?? 0,
  failed,
  bytes: bytes / times.length,
};
console.log(JSON.stringify(measured));

function takePath(): string | null {
  const isOver = load.once ? next >= load.paths.length : performance.now() - started > load.ms;
  if (isOver) return null;
  next += 1;
  return load.paths[(next - 1) % load.paths.length] ?? null;
}

async function run() {
  const socket = connect(load.port, "127.0.0.1").setNoDelay();
  for (let path = takePath(); path; path = takePath()) {
    const before = performance.now();
    socket.write(
      `GET ${load.prefix}${path} HTTP/1.1\r\nHost: bench\r\nAccept-Encoding: br\r\n\r\n`,
    );
    const { status, length } = await readAnswer(socket);
    times.push(performance.now() - before);
    bytes += length;
    if (status !== 200) failed += 1;
  }
  socket.destroy();
}

/** One answer with a Content-Length, whole. */
function readAnswer(socket: Socket): Promise<{ status: number; length: number }> {
  return new Promise((done, broken) => {
    let head = "";
    let missing = -1;
    let length = 0;
    socket.on("data", take).on("error", broken);
    function take(chunk: Buffer) {
      if (missing < 0) {
        head += chunk.toString("latin1");
        const end = head.indexOf("\r\n\r\n");
        if (end < 0) return;
        length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        missing = length - (head.length - end - 4);
      } else missing -= chunk.length;
      if (missing > 0) return;
      socket.off("data", take).off("error", broken);
      done({ status: Number(head.slice(9, 12)), length });
    }
  });
}
