const exif = "Exif\0\0";
const tag = 0x0112;

/** Which way is up (Exif 2.32, tag 274), 1 to 8; null where it is not said. `segment` begins with "Exif". */
export function orientationIn(segment: Buffer): number | null {
  if (segment.toString("latin1", 0, 6) !== exif) return null;
  const tiff = segment.subarray(6);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const first = long(4);
    const count = short(first);
    for (let entry = 0; entry < count; entry += 1) {
      const at = first + 2 + entry * 12;
      if (short(at) !== tag) continue;
      const value = short(at + 8);
      return value >= 1 && value <= 8 ? value : null;
    }
  } catch (error) {
    // Notes that cannot be read are dropped like those that can.
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

/** An APP1 segment that says which way is up, and nothing else. */
export function orientationOnly(up: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(tag, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(up, 18);
  const head = Buffer.from([0xff, 0xe1, 0, 2 + exif.length + tiff.length]);
  return Buffer.concat([head, Buffer.from(exif, "latin1"), tiff]);
}
