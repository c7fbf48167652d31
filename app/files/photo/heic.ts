import { type Box, boxesIn, findBox } from "./boxes.ts";

/**
 * A HEIC whose notes are blanked where they stand: its parts are found by their place in the file, so
 * nothing may move. Which way is up is a property of the picture, and stays.
 * @throws RangeError for what is no whole HEIC (ISO/IEC 23008-12)
 */
export function cleanHeic(bytes: Buffer): Buffer {
  const clean = Buffer.from(bytes);
  const meta = findBox(boxesIn(clean, 0, clean.length), "meta");
  if (!meta) throw new RangeError("a HEIC without its list of parts");
  const parts = boxesIn(clean, meta.from + 4, meta.to);
  const [info, places] = [findBox(parts, "iinf"), findBox(parts, "iloc")];
  if (!info || !places) throw new RangeError("a HEIC without its list of parts");
  const notes = notesIn(clean, info);
  const inside = findBox(parts, "idat")?.from ?? 0;
  for (const { id, from, to, isInside } of extentsIn(clean, places)) {
    if (!notes.has(id)) continue;
    const shift = isInside ? inside : 0;
    if (to + shift > clean.length) throw new RangeError("a HEIC without an end");
    clean.fill(0, from + shift, to + shift);
  }
  return clean;
}

/** Ids of the parts that are notes: Exif, and XMP as a part of type "mime". */
function notesIn(bytes: Buffer, { from, to }: Box): Set<number> {
  const version = bytes.readUInt8(from);
  const ids = new Set<number>();
  for (const entry of boxesIn(bytes, from + (version === 0 ? 6 : 8), to)) {
    const long = bytes.readUInt8(entry.from) === 3;
    const id = long ? bytes.readUInt32BE(entry.from + 4) : bytes.readUInt16BE(entry.from + 4);
    const type = bytes.toString(
      "latin1",
      entry.from + (long ? 10 : 8),
      entry.from + (long ? 14 : 12),
    );
    if (type === "Exif" || type === "mime") ids.add(id);
  }
  return ids;
}

type Extent = { id: number; from: number; to: number; isInside: boolean };

/** Where each part stands (iloc, ISO/IEC 14496-12, 8.11.3). */
function extentsIn(bytes: Buffer, { from }: Box): Extent[] {
  const version = bytes.readUInt8(from);
  const sizes = bytes.readUInt16BE(from + 4);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version > 0 ? sizes & 15 : 0;
  let at = from + 6;
  const read = (size: number) => {
    at += size;
    return size === 0 ? 0 : bytes.readUIntBE(at - Math.min(size, 6), Math.min(size, 6));
  };
  const extents: Extent[] = [];
  for (let items = read(version < 2 ? 2 : 4); items > 0; items -= 1) {
    const id = read(version < 2 ? 2 : 4);
    const isInside = version > 0 && (read(2) & 15) === 1;
    read(2);
    const base = read(baseSize);
    for (let count = read(2); count > 0; count -= 1) {
      read(indexSize);
      const start = base + read(offsetSize);
      extents.push({ id, from: start, to: start + read(lengthSize), isInside });
    }
  }
  return extents;
}
