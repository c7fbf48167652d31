import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { createTestDatabase } from "#test/support/database.ts";
import { temporaryFolder } from "#test/support/post-office.ts";

const port = 21_000 + (process.pid % 9_000);

/** The product as a real installation starts it: `npm start`, on a database of its own. */
function start(databaseUrl: string, folder: string) {
  return spawn("npm", ["start", "--silent"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      SMTP_URL: "smtp://127.0.0.1:9",
      MAIL_FROM: "Care <care@amends.test>",
      PUBLIC_URL: "https://status.example.test",
      SECRET_KEY: "a-key-for-the-test-of-stopping-and-nothing-else",
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: folder,
      LOG_LEVEL: "silent",
    },
  });
}

/** The status of an answer; 0 for a request that was lost, -1 where nobody listens any more. */
function askOnce(path: string, agent: Agent): Promise<number> {
  return new Promise((answered) => {
    const asked = get({ port, path, agent }, (answer) => {
      answer.resume().once("end", () => answered(answer.statusCode ?? 0));
    });
    asked.once("error", (fault: NodeJS.ErrnoException) =>
      answered(fault.code === "ECONNREFUSED" ? -1 : 0),
    );
  });
}

/** Asks again and again until nobody listens. Who knocked as the door closed is let in nowhere: a proxy asks the next one. */
async function askOn(path: string, agent: Agent): Promise<number[]> {
  const statuses: number[] = [];
  for (;;) {
    const status = await askOnce(path, agent);
    if (status === -1) return statuses;
    if (status === 0 && (await askOnce(path, agent)) === -1) return statuses;
    statuses.push(status);
  }
}

test("F18: npm start told to stop under load, by SIGTERM to npm alone: /readyz says so first, no request is lost, all of it ends", async () => {
  await using database = await createTestDatabase();
  await using folder = await temporaryFolder();
  const product = start(database.url, folder.path);
  const exit = once(product, "exit");
  for await (const line of createInterface({ input: product.stdout })) {
    if (line.startsWith("Amends is at")) break;
  }
  const first = await fetch(`http://127.0.0.1:${port}/readyz`);
  const told = await first.text();
  expect([first.status, told]).toEqual([200, expect.not.stringContaining("fault")]);
  expect(told.match(/^\w+(?=:)/gm)).toEqual(["database", "migrations", "queue", "mail", "turning"]);
  const agent = new Agent({ keepAlive: true });
  const asking = ["/s/nobody", "/livez", "/lost"].map((path) => askOn(path, agent));
  const ready = askOn("/readyz", agent);
  await new Promise((later) => setTimeout(later, 300));
  product.kill("SIGTERM");
  expect(await exit).toEqual([0, null]);
  const statuses = (await Promise.all(asking)).flat();
  agent.destroy();
  expect(statuses.length).toBeGreaterThan(20);
  expect(statuses.filter((status) => ![200, 404, 429].includes(status))).toEqual([]);
  expect(await ready).toContain(503);
});
