import { expect, test } from "vitest";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { addReader } from "#app/operations/readers/add-reader.ts";
import { openTestCase } from "#test/support/cases.ts";
import { openPortal, type PortalWorld, textOf } from "./portal-world.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function withFile(world: PortalWorld, caseId = world.caseFile.id) {
  await addFiles(world.services, caseId, [{ name: "Foto ó.png", bytes: png }], world.marco);
  return (await world.db("attachments").where({ case_id: caseId }).first("id")).id as string;
}

test("R25, R1: a file opens by an address of five minutes, which holds no link and runs nothing", async () => {
  await using world = await openPortal();
  const fileId = await withFile(world);
  expect(await world.read()).toContain(`href="?file=${fileId}"`);
  const sent = await world.fetch(`${world.path}?file=${fileId}`);
  const signed = sent.headers.get("location") ?? "";
  expect([sent.status, sent.headers.get("cache-control")]).toEqual([302, "no-store"]);
  expect(signed).toMatch(/^\/files\/[\w-]{74}$/);
  expect(signed).not.toContain(world.path.replace("/s/", ""));
  const file = await world.fetch(signed);
  expect(Buffer.from(await file.arrayBuffer())).toEqual(png);
  expect(file.headers.get("content-disposition")).toContain('attachment; filename="Foto _.png"');
  expect(file.headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox/);
  expect(file.headers.get("x-content-type-options")).toBe("nosniff");
  expect(file.headers.get("referrer-policy")).toBe("no-referrer");
  expect(file.headers.get("cache-control")).toBe("no-store");
  world.clock.now = new Date(world.clock.now.getTime() + 5 * 60_000);
  const ended = await world.fetch(signed, { headers: { "Accept-Language": "de" } });
  expect(ended.status).toBe(410);
  const words = textOf(await ended.text());
  expect(words).toContain("Gehen Sie zurück auf Ihre Seite");
  expect(words).not.toMatch(/Ana|Duarte|AM-/);
});

test("R25, CAP-5: each changed bit, another case's file, a link taken back: the address opens nothing", async () => {
  await using world = await openPortal();
  const fileId = await withFile(world);
  const other = await openTestCase(world.services, { customer: { email: "b@example.test" } });
  const otherFile = await withFile(world, other.id);
  expect((await world.fetch(`${world.path}?file=${otherFile}`)).status).toBe(404);
  const { services, db, clock } = world;
  const { id: linkId } = await db("case_links").where({ case_id: world.caseFile.id }).first("id");
  const endsAt = new Date(clock.now.getTime() + 60_000);
  const foreign = services.fileTokens.mint({ linkId, fileId: otherFile, endsAt });
  expect((await world.fetch(`/files/${foreign}`)).status).toBe(404);
  const good = services.fileTokens.mint({ linkId, fileId, endsAt });
  const bytes = Buffer.from(good, "base64url");
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(services.fileTokens.open(changed.toString("base64url"))).toBeNull();
  }
  const jo = { name: "Jo", email: "jo@example.test" };
  await addReader(services, world.caseFile.id, jo);
  const reader = await db("case_links").where({ reader: "reader" }).first("id");
  const theirs = services.fileTokens.mint({ linkId: reader.id, fileId, endsAt });
  expect((await world.fetch(`/files/${theirs}`)).status).toBe(200);
  await db("case_links").where({ id: reader.id }).update({ revoked_at: clock.now });
  expect((await world.fetch(`/files/${theirs}`)).status).toBe(410);
  expect((await world.fetch(`/files/${good}`)).status).toBe(200);
});
