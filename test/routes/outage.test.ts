import { expect, test } from "vitest";
import { apiScopes } from "#app/operations/ports/api.ts";
import type { TestApp } from "#test/support/app.ts";
import { pagePath } from "#test/support/cases.ts";
import { startOwnTime } from "#test/support/own-time.ts";
import { startDesk } from "./desk/desk-world.ts";

/** As the web process has it, but for fewer connections. */
const pool = { poolSize: 2, patienceMs: 1_000 };

/** Takes every connection that writes and reads the desk, until it is told. */
async function takeAll({ wired, db }: TestApp) {
  const asleep = Array.from({ length: pool.poolSize }, () =>
    wired.db.raw("select pg_sleep(600)").catch(() => undefined),
  );
  const sleepers = () => db("pg_stat_activity").where({ query: "select pg_sleep(600)" });
  await expect.poll(async () => (await sleepers()).length).toBe(pool.poolSize);
  return async () => {
    await sleepers().select(db.raw("pg_cancel_backend(pid)"));
    await Promise.all(asleep);
  };
}

test("F11: all connections taken: whoever asks hears 503 within two seconds, how we are is told at once, and all of it ends", async () => {
  await using desk = await startDesk({ pool });
  using time = startOwnTime();
  const { app, caseFile, casePath, marco } = desk;
  const browser = await desk.asMarco();
  const key = { name: "test", scopes: apiScopes, staffId: marco.id };
  const { secret } = await app.services.apiKeys.create(key, app.clock.now);
  const call = (init: RequestInit = {}) =>
    app.fetch("/api/v1/cases", { ...init, headers: { Authorization: `Bearer ${secret}` } });
  const page = await pagePath(app.services, caseFile.id);
  const asked = [
    ...Array.from({ length: 20 }, () => call),
    () => call({ method: "POST", body: "{}" }),
    () => browser.get(casePath),
    () => browser.post(casePath, { intent: "nothing-new" }),
    () => app.post(page, { intent: "write", words: "Are you there?" }),
  ];
  const timed = async (ask: () => Promise<Response>) => {
    const began = time.now();
    const answer = await ask();
    const { status, headers } = answer;
    const told = [status, headers.get("retry-after")];
    return { told, text: await answer.text(), ms: time.now() - began };
  };
  const letGo = await takeAll(app);
  let waiting = asked.length;
  const answers = asked.map((ask) => timed(ask).finally(() => (waiting -= 1)));
  const alive: number[] = [];
  while (waiting > 0) alive.push((await timed(() => app.fetch("/livez"))).ms);
  const told = await Promise.all(answers);
  expect(told.map((answer) => answer.told)).toEqual(asked.map(() => [503, "2"]));
  expect(Math.max(...told.map(({ ms }) => ms))).toBeLessThan(2_000);
  const inOrder = alive.sort((one, other) => one - other);
  expect(inOrder[Math.floor(alive.length / 2)]).toBeLessThan(50);
  // The first ones share this process with all that was asked at once; none waits for a connection.
  expect(inOrder.at(-1)).toBeLessThan(pool.patienceMs / 2);
  expect((await app.fetch("/metrics")).status).toBe(200);
  const [ofCall, ofPage, ofForm, ofHers] = told.slice(-4).map(({ text }) => text);
  expect(ofCall).toContain("read first, then send it again");
  expect(ofPage).toContain("We cannot answer just now");
  expect(ofForm).toContain("look first, then send it again");
  expect(ofHers).toContain("Please try again in a few minutes");
  await letGo();
  expect((await browser.get(casePath)).status).toBe(200);
  expect((await call()).status).toBe(200);
});
