const signature = 8;

/** What a picture needs to look as it does; texts, times and Exif are not among it. */
const kept = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT pHYs bKGD acTL fcTL fdAT".split(" "),
);

/** A PNG without its notes. @throws RangeError for what is no whole PNG (ISO/IEC 15948) */
export function cleanPng(bytes: Buffer): Buffer {
  const parts = [bytes.subarray(0, signature)];
  for (let at = signature; ; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new RangeError("a PNG without an end");
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (kept.has(type)) parts.push(bytes.subarray(at, end));
    if (type === "IEND") return Buffer.concat(parts);
    at = end;
  }
}
