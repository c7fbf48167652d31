import { expect, test } from "vitest";
import { openPortal, textOf } from "./portal-world.ts";

const place = "41.1496N 8.6109W";
const exif = Buffer.from(`Exif\0\0II*\0\b\0\0\0\0\0${place}`, "latin1");
const photo = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2]),
  exif,
  Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xff, 0xd9]),
]);

function send(bytes: Buffer): FormData {
  const form = new FormData();
  form.set("intent", "write");
  form.set("words", "Here it stands.");
  form.set("files", new Blob([Uint8Array.from(bytes)], { type: "image/jpeg" }), "IMG_2231.jpg");
  return form;
}

test("R1, R25: where a photo was taken is kept nowhere; one that breaks off is refused, and no word is written", async () => {
  await using world = await openPortal();
  const broken = await world.post(world.path, send(photo.subarray(0, photo.length - 2)));
  expect(broken.status).toBe(422);
  expect(textOf(await broken.text())).toContain("Choose a photo or a PDF.");
  expect(await world.db("case_events").where({ type: "customer-wrote" })).toEqual([]);
  expect((await world.post(world.path, send(photo))).status).toBe(303);
  const link = /href="(\?file=[0-9a-f-]+)"/.exec(await world.read())?.[1] ?? "";
  const signed = (await world.fetch(world.path + link)).headers.get("location") ?? "";
  const kept = Buffer.from(await (await world.fetch(signed)).arrayBuffer());
  expect(kept).toEqual(Buffer.concat([photo.subarray(0, 2), photo.subarray(-14)]));
  expect(await world.db("case_events").where({ type: "customer-wrote" })).toHaveLength(1);
});

test("R14: “choose the files again” is said only where files were chosen and did not stay", async () => {
  await using world = await openPortal();
  const again = "Choose the files again";
  const sent = async (form: FormData | Record<string, string>) =>
    textOf(await (await world.post(world.path, form)).text());
  const broken = send(photo.subarray(0, photo.length - 2));
  expect(await sent(broken)).toContain(again);
  broken.set("keeps", "files");
  const kept = await sent(broken);
  expect(kept).toContain("Choose a photo or a PDF.");
  expect(kept).not.toContain(again);
  expect(await sent({ intent: "write", words: "" })).not.toContain(again);
});
