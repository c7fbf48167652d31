import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { linksSql, pagesSql } from "#app/db/views/portal/customer-page-sql.ts";
import { createKeyRing } from "#app/keys/key-ring.ts";
import { createLinkTokens } from "#app/keys/link-tokens.ts";
import { benchKey } from "./key.ts";

// The limit: node:http, pg's own pool, the same prepared statements, strings put together. Nothing is
// checked, escaped or compressed. `/s/…` asks both questions, `/kept/s/…` the small one only.
const pool = new pg.Pool({ connectionString: process.argv[2] ?? "", max: 10 });
const tokens = createLinkTokens(createKeyRing([benchKey]));
// One link and one page at a time, as a server would that was written for this question alone.
const alone = (sql: string) => sql.replace("any($1::uuid[])", "$1");
const link = { name: "link", text: alone(linksSql) };
const page = { name: "page", text: alone(pagesSql) };
const filler = "x".repeat(14_000);

async function answer(path: string): Promise<string> {
  const kept = path.startsWith("/kept");
  const id = tokens.open(path.slice(path.lastIndexOf("/") + 1));
  const [found] = (await pool.query({ ...link, values: [id] })).rows;
  if (kept) return `<!doctype html><p>${found.version}</p>${filler}`;
  const [row] = (await pool.query({ ...page, values: [found.case_id] })).rows;
  let html = `<!doctype html><h1>${row.customer.name}</h1><p>${row.problem}</p><ol>`;
  for (const { at, type, body, words } of row.history) {
    html += `<li>${at} ${type} ${body ?? words ?? ""}</li>`;
  }
  return `${html}</ol>${filler}`;
}

const server = createServer((request, response) => {
  answer(request.url ?? "")
    .then((html) => {
      const length = Buffer.byteLength(html);
      response.writeHead(200, { "Content-Type": "text/html", "Content-Length": length }).end(html);
    })
    .catch(() => response.writeHead(500).end());
}).listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
process.on("SIGTERM", () => process.exit(0));
