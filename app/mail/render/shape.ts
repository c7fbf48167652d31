import { LRUCache } from "lru-cache";
import type { Markup } from "#emails/kit/markup.ts";
import { compile } from "./compile.ts";

/** Compiled HTML cut where values belong: a piece, the number of a value, a piece, and so on. */
type Shape = { readonly pieces: readonly string[]; readonly slots: readonly number[] };

const shapes = new LRUCache<string, Promise<Shape>>({ max: 500 });

/**
 * The HTML of a mail. MJML compiles once per shape, with markers where the values go; each mail after
 * that is filled by joining strings. Values never meet the compiler, so none can pass for a marker.
 */
export async function fillShape(markup: Markup): Promise<string> {
  const { pieces, slots } = await shapeOf(markup.strings);
  let html = pieces[0] ?? "";
  for (let at = 0; at < slots.length; at += 1) {
    html += (markup.values[slots[at] ?? -1] ?? "") + (pieces[at + 1] ?? "");
  }
  return html;
}

function shapeOf(strings: readonly string[]): Promise<Shape> {
  const key = strings.join("\u0000");
  const known = shapes.get(key);
  if (known) return known;
  const made = compileShape(strings);
  shapes.set(key, made);
  made.catch(() => shapes.delete(key));
  return made;
}

async function compileShape(strings: readonly string[]): Promise<Shape> {
  const markers = strings.slice(1).map((_, at) => `slotqz${at}zqslot`);
  const html = await compile(String.raw({ raw: strings }, ...markers));
  const parts = html.split(/slotqz(\d+)zqslot/);
  return {
    pieces: parts.filter((_, at) => at % 2 === 0),
    slots: parts.filter((_, at) => at % 2 === 1).map(Number),
  };
}
