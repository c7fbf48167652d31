import { cleanLine } from "#emails/kit/clean-text.ts";

const titles = new Set(
  "mr mrs ms miss mx sir dr prof herr frau monsieur madame señor señora sr sra senhor senhora sig don doña".split(
    " ",
  ),
);

/** What to call somebody: the first name where there is one to tell, else the whole name. */
export function givenName(name: string): string {
  const [first = "", ...rest] = cleanLine(name).split(" ");
  const isTitle = titles.has(first.toLowerCase()) || first.endsWith(".") || first.endsWith(",");
  return rest.length === 0 || isTitle || first.length < 2 ? cleanLine(name) : first;
}

/** Keeps a name's own direction of writing from turning the sentence around it (UAX #9: FSI, PDI). */
export function isolate(text: string): string {
  return `\u2068${cleanLine(text)}\u2069`;
}

export function initials(name: string): string {
  const words = cleanLine(name).split(" ");
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return picked
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toLocaleUpperCase();
}
