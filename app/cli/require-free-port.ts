import { createServer } from "node:net";

/**
 * Opens the port and lets it go again, so that one that is taken is said at once and not after the pages
 * were built and the database was made.
 * @throws what listening throws (EADDRINUSE, EACCES, …)
 */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((free, failed) => {
    const server = createServer().once("error", failed);
    server.listen(port, host, () => server.close(() => free()));
  });
}
