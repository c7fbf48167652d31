import { cleanLine, cleanText, wrapText } from "./clean-text.ts";
import type { FooterLine, Letter } from "./letter.ts";

/** The text part of a letter (TPL-7): the same blocks, read from top to bottom, lines of 72 signs. */
export function plainText({ blocks, brand, footer }: Letter): string {
  const body = blocks.map((block) => cleanText(block.text)).filter(Boolean);
  const foot = footer.map(footerText).join("\n");
  return `${wrapText([...body, `-- \n${cleanLine(brand.name)}\n${foot}`].join("\n\n"))}\n`;
}

function footerText({ text, address }: FooterLine): string {
  return address ? `${cleanText(text)}:\n${new URL(address).href}` : cleanText(text);
}
