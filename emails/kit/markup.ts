import { cleanLine, cleanText } from "./clean-text.ts";

/**
 * MJML in two halves: what the template says, always the same, and what was put into it.
 * There is one more string than there are values; every value is already safe where it stands.
 * Mails with equal `strings` have one shape: it is compiled once, and filled for each recipient.
 */
export class Markup {
  readonly strings: readonly string[];
  readonly values: readonly string[];
  constructor(strings: readonly string[], values: readonly string[]) {
    this.strings = strings;
    this.values = values;
  }
  /** The MJML as one text, values in place. */
  get source(): string {
    return String.raw({ raw: this.strings }, ...this.values);
  }
}

/** A value that knows how it is made safe; plain text and numbers are escaped. */
class Safe {
  readonly value: string;
  constructor(value: string) {
    this.value = value.trim();
  }
}

export type Slot = string | number | Markup | Safe | readonly Markup[] | null | undefined | false;

/** Builds MJML. What is placed in it is escaped, unless it is MJML itself. */
export function mjml(strings: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  const built = new Builder(strings[0] ?? "");
  slots.forEach((slot, at) => {
    built.add(slot);
    built.say(strings[at + 1] ?? "");
  });
  return built.markup();
}

class Builder {
  readonly #strings: string[];
  readonly #values: string[] = [];
  constructor(first: string) {
    this.#strings = [first];
  }

  say(text: string) {
    this.#strings[this.#strings.length - 1] += text;
  }

  add(slot: Slot) {
    if (slot === null || slot === undefined || slot === false) return;
    if (slot instanceof Markup) return this.#nest(slot);
    if (slot instanceof Safe) return this.#put(slot.value);
    if (typeof slot === "object") return slot.forEach((markup) => void this.#nest(markup));
    this.#put(escapeText(String(slot)));
  }

  #nest(markup: Markup) {
    this.say(markup.strings[0] ?? "");
    markup.values.forEach((value, at) => {
      this.#put(value);
      this.say(markup.strings[at + 1] ?? "");
    });
  }

  // Nothing is no value: MJML trims what stands beside it, so it has to be another shape.
  #put(value: string) {
    if (value === "") return;
    this.#values.push(value);
    this.#strings.push("");
  }

  markup() {
    return new Markup(this.#strings, this.#values);
  }
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or a double-quoted attribute. Blank space becomes one space, as HTML reads it. */
export function escapeText(value: string): string {
  return cleanLine(value).replace(/[&<>"]/g, (sign) => escapes[sign] ?? "");
}

/** Text whose line ends are kept. */
export function lines(value: string): Safe {
  return new Safe(cleanText(value).split("\n").map(escapeText).join("<br />"));
}

const protocols = new Set(["https:", "http:", "mailto:", "tel:"]);

/** An address for an `href`. Throws a TypeError for anything but web, mail and telephone (TPL-2). */
export function url(value: string): Safe {
  const parsed = new URL(value);
  if (!protocols.has(parsed.protocol))
    throw new TypeError(`No link may start with ${parsed.protocol}`);
  return new Safe(escapeText(parsed.href));
}

/** A picture that is ours to show: from the web, or carried in the message (`cid:`, RFC 2392). */
export function picture(value: string): Safe {
  return value.startsWith("cid:") ? new Safe(escapeText(value)) : url(value);
}

/** HTML made by our own renderer. Never for anything that was typed. */
export function trustedHtml(html: string): Safe {
  return new Safe(html);
}

/** A word of the template itself that varies, such as a colour: it becomes part of the shape. */
export function fixed(word: string): Markup {
  if (!/^[#\w ',.-]*$/.test(word))
    throw new TypeError("Only colours, sides and letters may shape a mail");
  return new Markup([word], []);
}
