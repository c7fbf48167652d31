/**
 * What a person wrote before and after the facts of a mail, in the place of our own words. Either may be
 * empty: then nothing stands there.
 */
export type WordsAround = { readonly before: string; readonly after: string };

/** An event whose mail a person may have composed; without it the house's own words were sent. */
export type Framed = { readonly around?: WordsAround };

/** What was said as one text: before, what stands between, after. Null where there is nothing. */
export function framedText(around: WordsAround | undefined, between: string | null): string | null {
  const texts = [around?.before, between, around?.after].filter(Boolean);
  return texts.length > 0 ? texts.join("\n\n") : null;
}
