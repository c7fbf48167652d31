const head = 12;
const notes = new Set(["EXIF", "XMP "]);
/** Of the flags in VP8X: there is Exif, there is XMP. */
const noteFlags = 0b0000_1100;

/** A WebP without its notes. @throws RangeError for what is no whole WebP (RFC 9649) */
export function cleanWebp(bytes: Buffer): Buffer {
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const parts: Buffer[] = [];
  for (let at = head; at < end; ) {
    const type = bytes.toString("latin1", at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (at + 8 + size > bytes.length) throw new RangeError("a WebP without an end");
    // A chunk of odd size is followed by one byte more.
    const next = at + 8 + size + (size % 2);
    if (!notes.has(type))
      parts.push(type === "VP8X" ? unflagged(bytes, at, next) : bytes.subarray(at, next));
    at = next;
  }
  const body = Buffer.concat(parts);
  const top = Buffer.from(bytes.subarray(0, head));
  top.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([top, body]);
}

function unflagged(bytes: Buffer, from: number, to: number): Buffer {
  const chunk = Buffer.from(bytes.subarray(from, to));
  chunk.writeUInt8(chunk.readUInt8(8) & ~noteFlags & 0xff, 8);
  return chunk;
}
