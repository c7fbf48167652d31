/** The English of it. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "file.ended": "This file’s address has ended",
  "file.ended.words":
    "It was good for five minutes, so that nobody finds it later. Go back to your page and open the file there again: the link stands in every mail of ours.",
} as const;

export type PrivateWords = Readonly<Record<keyof typeof en, string>>;
