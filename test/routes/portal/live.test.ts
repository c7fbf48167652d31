import { expect, test } from "vitest";
import { openPortal } from "./portal-world.ts";

/** Reads an event stream until so many changes were told. */
async function readChanges(answer: Response, count: number): Promise<string[]> {
  const decoder = new TextDecoder();
  let heard = "";
  if (!answer.body) throw new Error("there is no stream");
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    heard += decoder.decode(chunk, { stream: true });
    const told = [...heard.matchAll(/event: change\nid: (\d+)\ndata: \d+\n\n/g)];
    if (told.length >= count) return told.map(([, version = ""]) => version);
  }
  return [];
}

test("an open page is told of a change made by any process, by its number and nothing else", async () => {
  await using world = await openPortal();
  const stopping = new AbortController();
  const { signal } = stopping;
  const answer = await world.fetch(`${world.path}?live=1`, { signal });
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const changes = readChanges(answer, 1);
  const change = () => world.db("case_files").update({ version: world.db.raw("version + 1") });
  await change();
  expect(await changes).toEqual(["2"]);
  stopping.abort();
});

test("a page that comes back from sleep hears at once that its version is old", async () => {
  await using world = await openPortal();
  await world.post(world.path, { intent: "write", words: "While you slept" });
  const { version } = await world.db("case_files").first("version");
  const stopping = new AbortController();
  const answer = await world.fetch(`${world.path}?live=1`, {
    signal: stopping.signal,
    headers: { "Last-Event-ID": "1" },
  });
  expect(await readChanges(answer, 1)).toEqual([String(version)]);
  stopping.abort();
});

test("nobody listens by a link that is unknown or has ended", async () => {
  await using world = await openPortal();
  expect((await world.fetch("/s/guess?live=1")).status).toBe(404);
  // The headers alone are no reason to stay.
  expect((await world.fetch(`${world.path}?live=1`, { method: "HEAD" })).status).toBe(200);
  await world.db("case_links").update({ revoked_at: world.clock.now });
  expect((await world.fetch(`${world.path}?live=1`)).status).toBe(410);
});
