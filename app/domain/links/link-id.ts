/** A link's id of 16 random bytes, spelled as the database spells a uuid: all 128 bits are random (CAP-1). */
export function linkIdOf(random: Uint8Array): string {
  const hex = [...random.subarray(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
