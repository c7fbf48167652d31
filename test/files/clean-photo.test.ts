import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanPhoto } from "#app/files/photo/clean-photo.ts";
import { orientationIn } from "#app/files/photo/orientation.ts";

const secret = "41.1496N 8.6109W Ana";

function marker(code: number, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string, "latin1")));
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Exif of a camera held upright, in the byte order of most phones, with the place in it. */
function exif(up: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(up, 18);
  return marker(0xe1, "Exif\0\0", tiff, secret);
}

const table = marker(0xdb, Buffer.from([0, 1, 2, 3]));
const profile = marker(0xe2, "ICC_PROFILE\0colours");
const scan = Buffer.concat([
  marker(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0x00]),
]);
const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);

function jpeg(up: number): Buffer {
  const notes = [marker(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`), marker(0xed, secret)];
  const more = [marker(0xfe, secret), marker(0xe2, `MPF\0${secret}`)];
  const behind = Buffer.from(`${secret} and a second picture`);
  const picture = [profile, table, scan, table, scan, end];
  return Buffer.concat([start, exif(up), ...notes, ...more, ...picture, behind]);
}

test("R25: a JPEG loses place, owner, comments and what hangs behind it, and not a byte of its picture", () => {
  const clean = Buffer.from(cleanPhoto(jpeg(1), "image/jpeg") ?? []);
  expect(clean).toEqual(Buffer.concat([start, profile, table, scan, table, scan, end]));
});

test("R25: a photo taken upright stays upright, and says nothing else", () => {
  const clean = Buffer.from(cleanPhoto(jpeg(6), "image/jpeg") ?? []);
  expect(clean.toString("latin1")).not.toContain("Ana");
  const at = clean.indexOf("Exif");
  expect(orientationIn(clean.subarray(at))).toBe(6);
  expect(Buffer.from(cleanPhoto(clean, "image/jpeg") ?? [])).toEqual(clean);
});

function chunk(type: string, body: string): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, Buffer.from(body, "latin1"), Buffer.alloc(4)]);
}

function riff(type: string, body: string): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, Buffer.from(body, "latin1"), Buffer.alloc(body.length % 2)]);
}

function webp(flags: number, ...chunks: Buffer[]): Buffer {
  const body = Buffer.concat([riff("VP8X", `${String.fromCharCode(flags)}000000000`), ...chunks]);
  const head = Buffer.from("RIFF0000WEBP", "latin1");
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

test("R25: PNG, WebP and GIF lose their notes and keep the rest to the byte", () => {
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const [first, pixels, last] = [chunk("IHDR", "head"), chunk("IDAT", "pixels"), chunk("IEND", "")];
  const notes = [chunk("tEXt", secret), chunk("eXIf", secret), chunk("iTXt", secret)];
  const png = Buffer.concat([signature, first, ...notes, pixels, last, Buffer.from(secret)]);
  const plain = Buffer.concat([signature, first, pixels, last]);
  expect(Buffer.from(cleanPhoto(png, "image/png") ?? [])).toEqual(plain);

  const still = riff("VP8 ", "odd");
  const told = webp(0b0011_1100, still, riff("EXIF", secret), riff("XMP ", secret));
  expect(Buffer.from(cleanPhoto(told, "image/webp") ?? [])).toEqual(webp(0b0011_0000, still));

  const screen = Buffer.from("GIF89a\x01\0\x01\0\x80\0\0ABCDEF", "latin1");
  const image = Buffer.from(",\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0", "latin1");
  const comment = Buffer.from(`!\xfe${String.fromCharCode(secret.length)}${secret}\0`, "latin1");
  const stop = Buffer.from(";");
  const gif = Buffer.concat([screen, comment, image, stop]);
  const clean = Buffer.concat([screen, image, stop]);
  expect(Buffer.from(cleanPhoto(gif, "image/gif") ?? [])).toEqual(clean);
});

function box(type: string, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string, "latin1")));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
}

/** A HEIC of two parts, the picture and its Exif, each found by its place in the file. */
function heic(note: string): Buffer {
  const infe = (id: number, type: string) =>
    box("infe", Buffer.from([2, 0, 0, 0, 0, id, 0, 0]), type, "\0");
  const iinf = box("iinf", Buffer.from([0, 0, 0, 0, 0, 2]), infe(1, "hvc1"), infe(2, "Exif"));
  const build = (from: number) => {
    const places = Buffer.alloc(8 + 2 * 14);
    places.writeUInt16BE(0x4400, 4);
    places.writeUInt16BE(2, 6);
    for (const [at, id, offset, length] of [
      [8, 1, from, 6],
      [22, 2, from + 6, note.length],
    ] as const) {
      places.writeUInt16BE(id, at);
      places.writeUInt16BE(1, at + 4);
      places.writeUInt32BE(offset, at + 6);
      places.writeUInt32BE(length, at + 10);
    }
    const meta = box("meta", Buffer.alloc(4), iinf, box("iloc", places));
    return Buffer.concat([box("ftyp", "heic\0\0\0\0heic"), meta, box("mdat", "pixels", note)]);
  };
  return build(build(0).length - note.length - 6);
}

test("R25: a HEIC's notes are blanked where they stand, and nothing moves", () => {
  const clean = Buffer.from(cleanPhoto(heic(secret), "image/heic") ?? []);
  expect(clean).toEqual(heic("\0".repeat(secret.length)));
});

test("R25: a photo that breaks off anywhere is refused, and nothing hostile ends the process", () => {
  const whole = jpeg(6);
  const cut = whole.indexOf(end, 300) > 0 ? whole.indexOf(end, 300) : whole.length - 40;
  for (let length = 2; length < cut; length += 7) {
    expect(cleanPhoto(whole.subarray(0, length), "image/jpeg")).toBeNull();
  }
  const types = ["jpeg", "png", "webp", "gif", "heic"].map((type) => `image/${type}`);
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.uint8Array({ maxLength: 300 }), (type, bytes) => {
      cleanPhoto(bytes, type);
    }),
    { numRuns: 2000 },
  );
});
