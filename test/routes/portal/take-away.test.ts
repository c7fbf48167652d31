import { expect, test } from "vitest";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { addReader } from "#app/operations/readers/add-reader.ts";
import { openPortal, type PortalWorld, putRight } from "./portal-world.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The files of an archive by name; it is stored, not compressed, so they can be cut out (APPNOTE 4.3). */
function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let at = archive.lastIndexOf("PK\u0005\u0006");
  let place = archive.readUInt32LE(at + 16);
  for (let left = archive.readUInt16LE(at + 10); left > 0; left -= 1) {
    const [size, nameLength] = [archive.readUInt32LE(place + 24), archive.readUInt16LE(place + 28)];
    const name = archive.toString("utf8", place + 46, place + 46 + nameLength);
    at = archive.readUInt32LE(place + 42);
    const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    files.set(name, archive.subarray(start, start + size));
    place += 46 + nameLength + archive.readUInt16LE(place + 30) + archive.readUInt16LE(place + 32);
  }
  return files;
}

async function takeAway(world: PortalWorld, path = world.path) {
  const answer = await world.fetch(`${path}?download=case`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { answer, bytes, files: answer.status === 200 ? unzip(bytes) : new Map<string, Buffer>() };
}

test("R25: everything that is hers in one file: the page, data, her words, our mails, her photos; nothing of ours, no way in", async () => {
  await using world = await openPortal();
  const { services, caseFile, marco } = world;
  await world.post(world.path, { intent: "write", words: "It smells of smoke." });
  await addFiles(services, caseFile.id, [{ name: "smoke.png", bytes: png }], marco);
  const note = { body: "INTERNAL she is angry", visibility: "staff" } as const;
  await postUpdate(services, caseFile.reference, note, marco);
  await putRight(world);
  await world.db("messages").update({ state: "handed_over", handed_over_at: world.clock.now });
  await services.transaction((store) => store.caseFiles.change(caseFile.id, {}));
  const { answer, bytes, files } = await takeAway(world);
  expect(answer.headers.get("content-type")).toBe("application/zip");
  expect(answer.headers.get("content-disposition")).toContain(`${caseFile.reference}.zip`);
  const names = [...files.keys()];
  expect(names).toEqual([
    "index.html",
    "case.json",
    "mails/01 acknowledgement.html",
    "mails/02 resolution.html",
    "files/1 smoke.png",
  ]);
  const page = String(files.get("index.html"));
  expect(page).toContain("It smells of smoke.");
  expect(page).toContain('href="files/1%20smoke.png"');
  expect(page).not.toMatch(/<form|<script|href="\?|src="/);
  const data = JSON.parse(String(files.get("case.json")));
  expect(data).toMatchObject({ reference: caseFile.reference, status: "resolved" });
  expect(data.whatYouWrote).toMatchObject([{ words: "It smells of smoke." }]);
  expect(files.get("files/1 smoke.png")?.subarray(0, 8)).toEqual(png.subarray(0, 8));
  expect(bytes.includes("INTERNAL")).toBe(false);
  expect(bytes.includes(world.path.replace("/s/", ""))).toBe(false);
});

test("R25: whom she lets read may not take it away; asked again and again it says to wait", async () => {
  await using world = await openPortal();
  const { services, caseFile, db } = world;
  await addReader(services, caseFile.id, { name: "Lena", email: "lena@example.test" });
  const { id } = await db("case_links").where({ reader: "reader" }).first();
  const readers = new URL(services.customerUrl(id)).pathname;
  expect((await takeAway(world, readers)).answer.status).toBe(403);
  expect(await world.read(readers)).not.toContain("?download=case");
  const statuses = [];
  for (let time = 0; time < 7; time += 1) {
    statuses.push((await world.fetch(`${world.path}?download=case`)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
  expect((await world.fetch(world.path)).status).toBe(200);
});
