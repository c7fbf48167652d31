import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { readConfig } from "#app/config.ts";
import { createLog } from "#app/log.ts";
import { createWebApp, listen } from "#app/server.ts";
import { createServices } from "#app/services.ts";
import { benchKey } from "./key.ts";

// The web process as it is served, log and all; its standard error leads nowhere.
const databaseUrl = process.argv[2] ?? "";
const read = readConfig({ NODE_ENV: "production" });
if (!read.ok) throw new Error(read.faults.join("\n"));
const { services } = createServices({
  config: read.config,
  databaseUrl,
  secretKeys: [benchKey],
  publicUrl: "http://127.0.0.1",
  mailDomain: "amends.test",
  name: "bench",
});
const { app } = createWebApp({
  services,
  mailbox: null,
  log: createLog("info"),
  build: () => Promise.reject<ServerBuild>(new Error("the bench asks for customer pages only")),
  clientFolder: null,
  trustProxy: null,
  healthChecks: [],
});
const server = await listen(app, "127.0.0.1", 0);
console.log((server.address() as AddressInfo).port);
// Asked for its memory, it answers in bytes.
process.stdin.on("data", () => console.log(process.memoryUsage.rss()));
process.on("SIGTERM", () => process.exit(0));
