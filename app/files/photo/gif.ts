const extension = 0x21;
const image = 0x2c;
const trailer = 0x3b;
const comment = 0xfe;
const application = 0xff;

/** A GIF without comments and foreign data. @throws RangeError for what is no whole GIF (GIF89a) */
export function cleanGif(bytes: Buffer): Buffer {
  const start = 13 + tableSize(bytes.readUInt8(10));
  const parts = [bytes.subarray(0, start)];
  for (let at = start; ; ) {
    const kind = bytes.readUInt8(at);
    if (kind === trailer) return Buffer.concat([...parts, bytes.subarray(at, at + 1)]);
    if (kind !== extension && kind !== image) throw new RangeError("a GIF out of step");
    const data = kind === image ? at + 11 + tableSize(bytes.readUInt8(at + 9)) : at + 2;
    const end = endOfBlocks(bytes, data);
    if (kind === image || isNeeded(bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
  }
}

/** Bytes of a colour table, by the flags that announce it. */
function tableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let size = bytes.readUInt8(at); size > 0; size = bytes.readUInt8(at)) at += size + 1;
  return at + 1;
}

/** How it moves is needed; what somebody wrote into it is not. */
function isNeeded(bytes: Buffer, at: number): boolean {
  const label = bytes.readUInt8(at + 1);
  if (label === comment) return false;
  return label !== application || bytes.toString("latin1", at + 3, at + 11) === "NETSCAPE";
}
