import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { theSystem } from "#app/domain/actor.ts";
import { createKeyRing } from "#app/keys/key-ring.ts";
import { createLinkTokens } from "#app/keys/link-tokens.ts";
import { closeCase } from "#app/operations/cases/close-case.ts";
import { revokeLink } from "#app/operations/links/revoke-link.ts";
import { openLink } from "#app/web/portal/open-link.ts";
import { openPortal, putRight, textOf } from "./portal-world.ts";

const day = 24 * 60 * 60 * 1000;

test("CAP-1: every single-bit change of a token is refused, without a look for its link", async () => {
  await using world = await openPortal();
  const { services } = world;
  const asked: string[] = [];
  const findLink = (linkId: string) => {
    asked.push(linkId);
    return services.customerPages.findLink(linkId);
  };
  const watched = { ...services, customerPages: { ...services.customerPages, findLink } };
  const token = world.path.replace("/s/", "");
  const bytes = Buffer.from(token, "base64url");
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const opened = await openLink(watched, changed.toString("base64url"), `192.0.2.${bit % 250}`);
    expect(["unknown", "busy"]).toContain(opened.state);
  }
  expect(asked).toEqual([]);
  expect((await openLink(watched, token, "192.0.2.1")).state).toBe("good");
  expect(asked).toHaveLength(1);
});

test("CAP-2: neither the database nor the key alone opens a page", async () => {
  await using world = await openPortal();
  const token = world.path.replace("/s/", "");
  const dump = JSON.stringify([
    await world.db("case_links"),
    await world.db("messages"),
    await world.db("case_events"),
    await world.db("audit_log"),
  ]);
  expect(dump).not.toContain(token);
  const forger = createLinkTokens(createKeyRing(["another key, of more than thirty-two signs"]));
  const { id } = await world.db("case_links").first("id");
  expect((await world.fetch(`/s/${forger.mint(id)}`)).status).toBe(404);
  const unknown = world.services.linkTokens.mint(world.services.newId());
  expect((await world.fetch(`/s/${unknown}`)).status).toBe(404);
});

test("CAP-3: a link ends at its instant: one second before 200, one second after 410", async () => {
  await using world = await openPortal();
  const { expires_at } = await world.db("case_links").first("expires_at");
  world.clock.now = new Date(expires_at.getTime() - 1000);
  expect((await world.fetch(world.path)).status).toBe(200);
  world.clock.now = new Date(expires_at.getTime() + 1000);
  expect((await world.fetch(world.path)).status).toBe(410);
});

test("CAP-3: after a case closes its link is good for 90 days more", async () => {
  await using world = await openPortal();
  await putRight(world);
  await closeCase(world.services, world.caseFile.id, world.marco);
  const closed = world.clock.now.getTime();
  world.clock.now = new Date(closed + 90 * day - 1000);
  expect((await world.fetch(world.path)).status).toBe(200);
  world.clock.now = new Date(closed + 90 * day + 1000);
  expect((await world.fetch(world.path)).status).toBe(410);
});

test("CAP-4: 100 unknown tokens get one and the same 404, whatever is wrong with them", async () => {
  await using world = await openPortal();
  const bodies = new Set<string>();
  const tokens = Array.from({ length: 15 }, () => randomBytes(33).toString("base64url"));
  tokens.push("x", "%00", "a".repeat(2000), world.services.linkTokens.mint(world.services.newId()));
  for (const token of tokens) {
    const answer = await world.fetch(`/s/${token}`);
    expect(answer.status).toBe(404);
    bodies.add(await answer.text());
  }
  expect(bodies.size).toBe(1);
});

test("CAP-4: an ended link says neither name nor address, and mails a new one to the address on file only", async () => {
  await using world = await openPortal();
  const { id, expires_at } = await world.db("case_links").first("id", "expires_at");
  world.clock.now = new Date(expires_at.getTime() + day);
  const ended = await world.read();
  expect(ended).not.toMatch(/ana|duarte|example\.test|marco|printer/i);
  const before = await world.db("messages").count().first();
  const answer = await world.post(world.path, { intent: "send-link", email: "thief@evil.test" });
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    expect.stringContaining("?said=link-sent"),
  ]);
  for (let again = 0; again < 5; again += 1) await world.post(world.path, { intent: "send-link" });
  const sent = await world.db("messages").where({ kind: "fresh-link" });
  expect(sent.map(({ recipient_address }) => recipient_address)).toEqual([
    "ana.duarte@example.test",
  ]);
  expect(await world.db("messages").count().first()).toEqual({
    count: Number(before?.count) + 1,
  });
  const links = await world.db("case_links").whereNot({ id }).where({ revoked_at: null });
  expect(links).toHaveLength(1);
  expect(textOf(await world.read(`${world.path}?said=link-sent`))).toContain(
    "If we have an address of yours on file",
  );
  const fresh = new URL(world.services.customerUrl(links[0].id)).pathname;
  expect((await world.fetch(fresh)).status).toBe(200);
});

test("CAP-4: without an address on file the answer is the same, and staff get a call to make", async () => {
  await using world = await openPortal({ customer: { email: "" } });
  await world.services.transaction(async (store) => {
    const at = world.clock.now;
    const expiresAt = new Date(at.getTime() + day);
    await store.links.ensure(world.caseFile.id, at, expiresAt);
  });
  world.clock.now = new Date(world.clock.now.getTime() + 800 * day);
  const answer = await world.post(world.path, { intent: "send-link" });
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    expect.stringContaining("?said=link-sent"),
  ]);
  expect(await world.db("messages")).toHaveLength(0);
  expect(await world.db("call_tasks").where({ reason: "no-email" })).not.toHaveLength(0);
});

test("CAP-5: three links of a case, one revoked: 410, 200, 200 at once, kept pages included", async () => {
  await using world = await openPortal();
  const ids = [world.services.newId(), world.services.newId(), world.services.newId()] as const;
  await world.services.transaction(async (store) => {
    for (const id of ids) {
      const createdAt = world.clock.now;
      const expiresAt = new Date(createdAt.getTime() + day);
      const link = {
        id,
        caseId: world.caseFile.id,
        reader: "customer" as const,
        invited: null,
        createdAt,
      };
      await store.links.insert({ ...link, expiresAt, revokedAt: null });
    }
  });
  const paths = ids.map((id) => new URL(world.services.customerUrl(id)).pathname);
  const open = () => Promise.all(paths.map(async (path) => (await world.fetch(path)).status));
  expect(await open()).toEqual([200, 200, 200]);
  await revokeLink(world.services, ids[0], theSystem);
  expect(await open()).toEqual([410, 200, 200]);
});

test("CAP-13: links come from PUBLIC_URL, whatever Host says", async () => {
  await using world = await openPortal({}, { publicUrl: "https://status.example.test" });
  const headers = { "X-Forwarded-Host": "evil.test", Host: "evil.test" };
  const page = await world.fetch(world.path, { headers });
  expect(await page.text()).not.toContain("evil.test");
  await world.post(world.path, { intent: "write", words: "Hello" }, headers);
  const props = world.wired.unseal((await world.db("messages").first("props")).props);
  expect(JSON.stringify(props)).toContain("https://status.example.test/s/");
  expect(JSON.stringify(props)).not.toContain("evil.test");
});

test("a guesser is told to wait, and nobody else is", async () => {
  await using world = await openPortal();
  const guesses = [];
  for (let guess = 0; guess < 25; guess += 1) guesses.push((await world.fetch("/s/guess")).status);
  expect(guesses.filter((status) => status === 429).length).toBe(5);
  const refused = await world.fetch("/s/guess");
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await world.fetch(world.path)).status).toBe(200);
});
