import { type Language, languageNames } from "./locale.ts";
import type { Catalogue } from "./translator.ts";

type Part = Readonly<Record<Language, Catalogue>>;
type KeyOf<Each> = Each extends Part ? keyof Each["en"] : never;

/** The keys that stand in more than one part. */
type Twice<Parts extends readonly Part[]> = Parts extends readonly [
  infer First extends Part,
  ...infer Rest extends readonly Part[],
]
  ? Extract<keyof First["en"], KeyOf<Rest[number]>> | Twice<Rest>
  : never;

type All<Each> = (Each extends unknown ? (each: Each) => void : never) extends (
  all: infer Whole,
) => void
  ? { readonly [Key in keyof Whole]: Whole[Key] }
  : never;

type Joined<Parts extends readonly Part[]> = {
  readonly [Name in Language]: All<Parts[number][Name]>;
};

/** One catalogue of its parts, by language. A key that stands in two of them does not compile. */
export function joinParts<const Parts extends readonly Part[]>(
  ...parts: Twice<Parts> extends never ? Parts : readonly { inTwoParts: Twice<Parts> }[]
): Joined<Parts> {
  const joined = (name: Language) =>
    Object.assign({}, ...(parts as Parts).map((part) => part[name]));
  return Object.fromEntries(languageNames.map((name) => [name, joined(name)])) as Joined<Parts>;
}
