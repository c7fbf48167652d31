import { type Finding, finding } from "./finding.ts";

// Embeddings, overrides and isolates turn what follows them; a space without width hides in a word. Joiners
// belong into Arabic and into emoji, and hide only between letters that never join. Marks such as RLM stay:
// Arabic dates use them.
const unjoined = "[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{N}]";
const hiddenSigns = new RegExp(
  `[\\u202a-\\u202e\\u2066-\\u2069\\u200b\\u2060\\u180e\\ufeff]|(?<=${unjoined})[\\u200c\\u200d]|[\\u200c\\u200d](?=${unjoined})`,
  "gu",
);
// Whole runs, which never fail and so never go back: a hostile text is as quick to read as another.
const words = /(?:\S|\ufeff)+/gu;
const addresses = /[\p{L}\p{M}\p{N}.-]+/gu;

const scripts = ["Latin", "Cyrillic", "Greek", "Armenian", "Hebrew", "Arabic", "Cherokee"].map(
  (name) => new RegExp(`\\p{Script=${name}}`, "u"),
);
/** Cyrillic letters that look as Latin ones do: a name of these alone is read as another. */
const lookAlikes = /^[асеорхуѕіјӏһԁԛԝ]+$/iu;

/**
 * What nobody sees as they read over their words (TPL-8): signs without width or that turn the text, to be
 * taken out, and addresses whose letters come from alphabets that look alike (UTS 39, 5.2).
 */
export function readSigns(part: string, text: string): Finding[] {
  const signs = [...text.matchAll(words)].flatMap(({ 0: word, index: start }) => {
    const seen = word.replace(hiddenSigns, "");
    if (seen === word) return [];
    return finding("hidden-sign", { part, text, start, end: start + word.length }, seen);
  });
  const names = [...text.replace(hiddenSigns, " ").matchAll(addresses)].filter(([name]) =>
    isMixed(name.split(".").filter(Boolean)),
  );
  const mixed = names.map(({ 0: name, index: start }) =>
    finding("mixed-address", { part, text, start, end: start + name.length }, null),
  );
  return [...signs, ...mixed];
}

function isMixed(labels: readonly string[]): boolean {
  if (labels.length < 2) return false;
  const endsInLatin = /^[a-z]+$/i.test(labels.at(-1) ?? "");
  return labels.some((label) => {
    const count = scripts.filter((script) => script.test(label)).length;
    return count > 1 || (endsInLatin && lookAlikes.test(label));
  });
}
