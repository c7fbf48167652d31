// Control signs other than tab and line feed, and the bidi embeddings, overrides and isolates that
// can turn the reading order of what follows them (TPL-8). Marks such as RLM stay: Arabic dates use them.
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the point.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/g;

/** Text of several lines: one kind of line end, no control signs, no blank space around it. */
export function cleanText(value: string): string {
  return value
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unwanted, "")
    .trim();
}

/** Text for one line (a name, a subject): whatever blank space it holds becomes single spaces (CMP-1). */
export function cleanLine(value: string): string {
  return cleanText(value).replace(/\s+/g, " ");
}

/** The beginning of a text, cut between words and marked as cut; the whole of it if it is short enough. */
export function excerpt(value: string, length: number): string {
  const text = cleanText(value);
  if (text.length <= length) return text;
  const head = text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  const gap = head.search(/\s\S*$/);
  return `${gap > length / 2 ? head.slice(0, gap).trimEnd() : head} …`;
}

/** Breaks lines at `width` signs between words. A word longer than that, such as a link, stays whole. */
export function wrapText(value: string, width = 72): string {
  return value
    .split("\n")
    .map((line) => wrapLine(line, width))
    .join("\n");
}

function wrapLine(line: string, width: number): string {
  if (line.length <= width) return line;
  const [lead = ""] = /^ */.exec(line) ?? [];
  const hang = " ".repeat(/^ *(?:[-*] |> ?|\d+[.)] )?/.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = "";
  for (const word of line.slice(lead.length).split(" ")) {
    if (current.trim() !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = hang + word;
    } else {
      current = current === "" ? lead + word : `${current} ${word}`;
    }
  }
  return [...lines, current].join("\n");
}
