type List = { readonly hang: string; next: number | null; isBegun: boolean };
type Link = { readonly address: string; words: string };

// What `renderStaffText` makes, and nothing else: paragraphs, breaks, emphasis, lists, links.
const piece = /<br \/>\n?|<(\/?)(p|strong|em|ul|ol|li|a)( [^>]*)?>\n?|([^<]+)/g;

/**
 * What staff wrote, for the text part (TPL-7), from the HTML that `renderStaffText` made of it, so that both
 * say the same: a link is "words (https://…)", a list has its dashes or numbers, emphasis is its words alone.
 */
export function plainStaffText(html: string): string {
  const plain = new Plain();
  for (const [, end = "", tag, attributes = "", text] of html.matchAll(piece)) {
    if (text !== undefined) plain.say(withSigns(text.replaceAll("\n", "")));
    else if (tag === undefined) plain.breakLine();
    else plain.mark(`${end}${tag}`, attributes);
  }
  return plain.text;
}

class Plain {
  text = "";
  /** What has to stand before the next words: a line end, or an empty line. */
  #gap = "";
  /** The mark of a list's item whose words have not begun. */
  #mark: string | null = null;
  #lists: List[] = [];
  #link: Link | null = null;

  say(words: string) {
    if (this.#link) {
      this.#link.words += words;
      return;
    }
    if (this.text !== "") this.text += this.#gap;
    if (this.text === "" || this.#gap !== "") this.text += this.#mark ?? this.#hang;
    this.text += words;
    this.#gap = "";
    this.#mark = null;
  }

  breakLine() {
    if (this.#link) this.#link.words += " ";
    else this.#gap ||= "\n";
  }

  mark(tag: string, attributes: string) {
    if (tag === "a") this.#link = { address: addressIn(attributes), words: "" };
    else if (tag === "/a") this.#endLink();
    else if (tag === "li") this.#item();
    else if (tag === "ul" || tag === "ol") this.#list(tag, attributes);
    else if (tag === "/ul" || tag === "/ol") this.#endList();
    else if (tag === "/p" || (tag === "p" && this.#mark === null)) this.#gap = "\n\n";
  }

  get #hang(): string {
    return this.#lists.at(-1)?.hang ?? "";
  }

  #list(tag: string, attributes: string) {
    const [, start = "1"] = /start="(\d+)"/.exec(attributes) ?? [];
    this.#gap = this.#lists.length > 0 ? "\n" : "\n\n";
    const next = tag === "ol" ? Number(start) : null;
    const hang = `${this.#hang}${next === null ? "  " : "   "}`;
    this.#lists.push({ hang, next, isBegun: false });
  }

  #endList() {
    this.#lists.pop();
    this.#mark = null;
    this.#gap = this.#lists.length > 0 ? "\n" : "\n\n";
  }

  #item() {
    const list = this.#lists.at(-1);
    if (!list) return;
    const before = this.#lists.at(-2)?.hang ?? "";
    this.#mark = `${before}${list.next === null ? "- " : `${list.next}. `}`;
    if (list.next !== null) list.next += 1;
    // Items stand close together, however far apart they were typed.
    if (list.isBegun) this.#gap = "\n";
    list.isBegun = true;
  }

  #endLink() {
    const { address = "", words = "" } = this.#link ?? {};
    this.#link = null;
    this.say(isSame(words, address) ? address || words : `${words} (${address})`);
  }
}

/** The address of a link, as it is typed by hand; empty where it leads nowhere. */
function addressIn(attributes: string): string {
  const [, target = ""] = /href="([^"]*)"/.exec(attributes) ?? [];
  return withSigns(target).replace(/^mailto:/i, "");
}

/** Whether the words are the address itself, or there is only one of them. */
function isSame(words: string, address: string): boolean {
  const bare = (text: string) =>
    text
      .trim()
      .replace(/^https:\/\//i, "")
      .replace(/\/$/, "");
  return words.trim() === "" || address === "" || bare(words) === bare(address);
}

const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

function withSigns(text: string): string {
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name] ?? "");
}
