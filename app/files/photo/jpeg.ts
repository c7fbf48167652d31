import { orientationIn, orientationOnly } from "./orientation.ts";

const soi = 0xd8;
const eoi = 0xd9;
const sos = 0xda;
const app1 = 0xe1;
const iccProfile = "ICC_PROFILE\0";

/**
 * A JPEG without what its camera noted: Exif with the place and the owner, XMP, IPTC, comments, and
 * what hangs behind its end. Its pixels, its colours and which way is up stay, to the byte.
 * @throws RangeError for what is no whole JPEG (ITU T.81)
 */
export function cleanJpeg(bytes: Buffer): Buffer {
  if (bytes.readUInt16BE(0) !== 0xff00 + soi) throw new RangeError("no JPEG");
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let up = 1;
  for (let at = 2; ; ) {
    const marker = markerAt(bytes, at);
    if (marker === eoi) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, end);
    if (marker === app1) up = orientationIn(segment.subarray(4)) ?? up;
    if (marker === sos && up !== 1) {
      // Without it a photo taken upright would lie on its side.
      kept.push(orientationOnly(up));
      up = 1;
    }
    if (isKept(marker, segment)) kept.push(segment);
    at = end;
    if (marker !== sos) continue;
    const after = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, after));
    at = after;
  }
}

function markerAt(bytes: Buffer, at: number): number {
  if (bytes.readUInt8(at) !== 0xff) throw new RangeError("a JPEG out of step");
  return bytes.readUInt8(at + 1);
}

/** All but application data and comments; of those the colour profile, JFIF and Adobe's colour transform. */
function isKept(marker: number, segment: Buffer): boolean {
  if (marker === 0xe2) return segment.toString("latin1", 4, 16) === iccProfile;
  return (
    marker === 0xe0 || marker === 0xee || !((marker >= 0xe1 && marker <= 0xef) || marker === 0xfe)
  );
}

/** The next marker that is no part of the pixels: neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) throw new RangeError("a JPEG without an end");
    const next = bytes.readUInt8(at + 1);
    const isPixels = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isPixels) return at;
  }
}
