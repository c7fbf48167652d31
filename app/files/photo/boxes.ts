/** A box of a file of the ISO base format (ISO/IEC 14496-12): where its content stands. */
export type Box = { readonly type: string; readonly from: number; readonly to: number };

/** @throws RangeError where a box reaches beyond its place */
export function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const short = bytes.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short || to - at;
    if (size < head || at + size > to) throw new RangeError("a box beyond its place");
    boxes.push({ type: bytes.toString("latin1", at + 4, at + 8), from: at + head, to: at + size });
    at += size;
  }
  return boxes;
}

/** The first box of a type; null where there is none. */
export function findBox(boxes: readonly Box[], type: string): Box | null {
  return boxes.find((box) => box.type === type) ?? null;
}
