import { expect, test } from "vitest";
import { largestUpload } from "#app/web/body-limit.ts";
import { expectGuarded } from "./guarded.ts";
import { openPortal, type PortalWorld } from "./portal-world.ts";

const asked: readonly [number, (world: PortalWorld) => Promise<Response>][] = [
  [200, ({ fetch, path }) => fetch(path)],
  [200, ({ fetch, path }) => fetch(path, { method: "HEAD" })],
  [303, ({ post, path }) => post(path, { intent: "confirm-read-back" })],
  [404, ({ fetch }) => fetch("/s/unknown")],
  [404, ({ fetch, path }) => fetch(`${path}.data`)],
  [404, ({ fetch, path }) => fetch(`${path}?file=none`)],
  [404, ({ post }) => post("/s/unknown", { intent: "write", words: "x" })],
  [422, ({ post, path }) => post(path, { intent: "write", words: "" })],
  [403, ({ post, path }) => post(path, { intent: "write" }, { "Sec-Fetch-Site": "cross-site" })],
  [200, ({ fetch, path }) => fetch(path.replace("/s/", "/unsubscribe/"))],
  [404, ({ fetch }) => fetch("/unsubscribe/unknown")],
];

test("CAP-6, HDR-1: every status of every customer address carries the same guards", async () => {
  await using world = await openPortal();
  for (const [status, ask] of asked) {
    const answer = await ask(world);
    expect(answer.status).toBe(status);
    expectGuarded(answer);
  }
  const german = { "Sec-Fetch-Site": "cross-site", "Accept-Language": "de-AT,de" };
  const foreign = await world.post(world.path, { intent: "write", words: "x" }, german);
  expect(await foreign.text()).toContain("Es wurde nichts gesendet");
  const tooLarge = new FormData();
  tooLarge.set("files", new Blob([new Uint8Array(largestUpload + 1)]), "large.png");
  const refused = await world.post(world.path, tooLarge);
  expect(refused.status).toBe(413);
  expect(await refused.text()).toContain("Go back, your words are still there");
  expectGuarded(refused);
  for (let guess = 0; guess < 25; guess += 1) await world.fetch("/s/guess");
  const busy = await world.fetch("/s/guess");
  expect(busy.status).toBe(429);
  expectGuarded(busy);
  await world.db("case_links").update({ revoked_at: world.clock.now });
  const gone = await world.fetch(world.path);
  expect(gone.status).toBe(410);
  expectGuarded(gone);
});

test("CAP-6: a fault of ours is guarded too, and says in her language what to do, and an id only", async () => {
  await using world = await openPortal();
  await world.db.raw("alter table customers rename column locale to lost");
  const german = { "Accept-Language": "de-AT,de" };
  for (const ask of [
    () => world.fetch(world.path, { headers: german }),
    () => world.fetch(`${world.path}?download=case`, { headers: german }),
    () => world.post(world.path, { intent: "write", words: "x" }, german),
  ]) {
    const answer = await ask();
    expect(answer.status).toBe(500);
    expectGuarded(answer);
    const words = await answer.text();
    expect(words).toContain('<html lang="de" dir="ltr">');
    expect(words).toContain("Bitte versuchen Sie es in einigen Minuten noch einmal.");
    expect(words).toContain(answer.headers.get("x-request-id") ?? "no id");
    expect(words).not.toMatch(/select |column|\bat \//i);
  }
});

test("CAP-6: an unchanged page is 304 to who has it, and a change brings a new one", async () => {
  await using world = await openPortal();
  const first = await world.fetch(world.path);
  const etag = first.headers.get("etag") ?? "";
  const again = await world.fetch(world.path, { headers: { "If-None-Match": etag } });
  expect(again.status).toBe(304);
  expectGuarded(again);
  await world.post(world.path, { intent: "write", words: "Please hurry" });
  const changed = await world.fetch(world.path, { headers: { "If-None-Match": etag } });
  expect(changed.status).toBe(200);
  expect(await changed.text()).toContain("Please hurry");
});

test("the page is under 20 kB compressed, its style sheet in it, in each encoding a browser takes", async () => {
  await using world = await openPortal();
  const plain = await world.read();
  for (const encoding of ["br", "gzip"]) {
    const answer = await world.fetch(world.path, { headers: { "Accept-Encoding": encoding } });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(Number(answer.headers.get("content-length"))).toBeLessThan(20_000);
    expect(await answer.text()).toBe(plain);
  }
});

test("CAP-7: the page names no other origin, and nothing personal in its title", async () => {
  await using world = await openPortal(
    {},
    { env: { BRAND_LOGO_URL: "https://cdn.evil.test/l.png" } },
  );
  const html = await world.read();
  expect(html).not.toMatch(/(?:src|href|action|srcset|poster)="(?:https?:)?\/\//i);
  expect(html).not.toContain("evil.test");
  expect(html).not.toContain(world.path.replace("/s/", ""));
  expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).not.toMatch(/ana|duarte|printer/i);
});
