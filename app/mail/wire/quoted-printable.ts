const [tab, lineFeed, carriageReturn, space, equals] = [0x09, 0x0a, 0x0d, 0x20, 0x3d];
const hexDigits = Buffer.from("0123456789ABCDEF", "latin1");
/** With the sign of a soft break a line has 76 characters, the most there may be. */
const lineLength = 75;

/** 1 for every byte that stands for itself. */
const literal = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === tab || (byte >= space && byte <= 0x7e && byte !== equals) ? 1 : 0,
);

/** Text as quoted-printable (RFC 2045, 6.7), in one go over its UTF-8 bytes. Line breaks come out as CRLF. */
export function quotedPrintable(text: string): Buffer {
  const bytes = Buffer.from(text.replace(/\r\n?/g, "\n"), "utf8");
  const end = bytes.length;
  // Three signs a byte at most, and a soft break of three for every 73 of them.
  const out = Buffer.allocUnsafe(end * 3 + Math.ceil((end * 3) / 73) * 3);
  let written = 0;
  let column = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === lineFeed) {
      written = breakLine(out, written);
      column = 0;
      continue;
    }
    const asItIs = literal[byte] === 1 && !(byte <= space && endsLine(bytes, at));
    const width = asItIs ? 1 : 3;
    if (column + width > lineLength) {
      out[written] = equals;
      written = breakLine(out, written + 1);
      column = 0;
    }
    column += width;
    if (asItIs) out[written] = byte;
    else writeHex(out, written, byte);
    written += width;
  }
  return out.subarray(0, written);
}

function endsLine(bytes: Buffer, at: number): boolean {
  return at + 1 === bytes.length || bytes[at + 1] === lineFeed;
}

function breakLine(out: Buffer, at: number): number {
  out[at] = carriageReturn;
  out[at + 1] = lineFeed;
  return at + 2;
}

function writeHex(out: Buffer, at: number, byte: number) {
  out[at] = equals;
  out[at + 1] = hexDigits[byte >> 4] ?? 0;
  out[at + 2] = hexDigits[byte & 15] ?? 0;
}
