import { request } from "node:http";
import { expect, test } from "vitest";
import { addReader } from "#app/operations/readers/add-reader.ts";
import { forgetOpenings } from "#app/operations/views/portal/openings-page.ts";
import { signIn } from "../desk/desk-world.ts";
import { openPortal, textOf } from "./portal-world.ts";

const browser = {
  "User-Agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Safari/604.1",
  "Accept-Language": "en",
  "Sec-Fetch-Mode": "navigate",
};

/** As a browser or a scanner asks: `fetch` would say of itself that it is a script. */
function visit(at: string, headers: Record<string, string> = browser, method = "GET") {
  return new Promise<void>((done, failed) => {
    const asked = request(at, { headers, method }, (answer) => answer.resume().on("end", done));
    asked.on("error", failed).end();
  });
}

test("R25, SCN-5: who looked is noted by the hour, without an address, and said to staff and to her", async () => {
  await using world = await openPortal();
  const { db, services, fetch, path } = world;
  const page = world.url + path;
  for (let time = 0; time < 3; time += 1) await visit(page);
  await visit(page, { ...browser, "User-Agent": "Mozilla/5.0 Barracuda/2.0" });
  await visit(page, browser, "HEAD");
  // Our own script, fetching what is new; and an address that leads nowhere.
  await visit(page, { ...browser, "Sec-Fetch-Mode": "cors" });
  await visit(`${page}x`);
  await services.openingLog.flush();
  const rows = await db("page_openings").orderBy("by_machine");
  expect(rows.map((row) => [row.by_machine, row.openings])).toEqual([
    [false, 3],
    [true, 2],
  ]);
  expect(rows[0].hour.toISOString()).toBe("2026-03-04T09:00:00.000Z");
  expect(JSON.stringify(rows)).not.toMatch(/127\.0\.0\.1|::1|Mozilla/);
  await visit(page);
  const hers = textOf(await (await fetch(`${path}?opened`)).text());
  expect(hers).toMatch(/4 Mar 2026, 10:00 4 times, by your link\. It looks like a browser\./);
  expect(hers).toMatch(/2 times, by your link\. It looks like a machine/);
  const marco = await signIn(world, "marco@amends.test");
  const desk = await marco.read(`/desk/cases/${world.caseFile.reference}`);
  expect(desk).toMatch(/Opened 4 times by what looks like a browser/);
  expect(desk).toContain("not that it was read");
});

test("R25: a visitor is another one the next day, a reader sees no log, and after 90 days it is forgotten", async () => {
  await using world = await openPortal();
  const { db, services, fetch, path, clock } = world;
  await addReader(services, world.caseFile.id, { name: "Jo", email: "jo@example.test" });
  const { id } = await db("case_links").where({ reader: "reader" }).first("id");
  const theirs = new URL(services.customerUrl(id)).pathname;
  await visit(world.url + theirs);
  await visit(world.url + path);
  clock.now = new Date(clock.now.getTime() + 24 * 60 * 60_000);
  await visit(world.url + path);
  await services.openingLog.flush();
  const visitors = await db("page_openings").pluck("visitor");
  expect(new Set(visitors).size).toBe(3);
  expect((await fetch(`${theirs}?opened`)).status).toBe(404);
  expect(textOf(await (await fetch(`${path}?opened`)).text())).toContain("by the link of Jo");
  clock.now = new Date(clock.now.getTime() + 89.9 * 24 * 60 * 60_000);
  await forgetOpenings(services);
  expect(await db("page_openings")).toHaveLength(1);
});
