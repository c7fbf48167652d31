import type { Block } from "../block.ts";
import { mjml, url } from "../markup.ts";

type Fact = { readonly label: string; readonly fact: string; readonly note?: string | null };

/** One fact that must not be missed: when the next word comes, what was credited. */
export function keyFact({ label, fact, note }: Fact): Block {
  return {
    panel: "key",
    markup: () => mjml`
      <mj-text mj-class="panel-label">${label}</mj-text>
      <mj-text mj-class="panel-fact">${fact}</mj-text>
      ${note && mjml`<mj-text mj-class="panel-note">${note}</mj-text>`}`,
    text: [`${label}:`, fact, note].filter(Boolean).join("\n"),
  };
}

/** The one thing to press. In plain text, its address on a line of its own. */
export function button(label: string, address: string): Block {
  return {
    markup: () => mjml`<mj-button href="${url(address)}">${label}</mj-button>`,
    text: `${label}:\n${new URL(address).href}`,
  };
}
