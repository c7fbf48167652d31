/** Header fields by lower-case name; the first of each name wins, folded lines are joined. */
export type HeaderBlock = ReadonlyMap<string, string>;

const FIELD = /^([A-Za-z][\w-]{0,70})[ \t]{0,8}:(.*)$/;
const BLOCKS = 500;

/** Reads "Name: value" lines (RFC 5322) up to the first blank line; blank lines before are skipped. */
export function readHeaderBlock(text: string): HeaderBlock {
  return readBlocks(text)[0] ?? new Map();
}

/**
 * Reads groups of fields parted by blank lines (RFC 3464), at most 500. A second Final-Recipient
 * in a group starts a new one, since some systems leave the blank line out.
 */
export function readBlocks(text: string): HeaderBlock[] {
  const groups = text.split(/\r?\n[ \t]*\r?\n/, BLOCKS);
  return groups.flatMap(readGroup).filter((block) => block.size > 0);
}

function readGroup(group: string): HeaderBlock[] {
  const blocks = [new Map<string, string>()];
  for (const line of group.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (!name || value === undefined) continue;
    const key = name.toLowerCase();
    if (key === "final-recipient" && blocks.at(-1)?.has(key)) blocks.push(new Map());
    const block = blocks.at(-1);
    if (!block?.has(key)) block?.set(key, value.trim());
  }
  return blocks;
}
