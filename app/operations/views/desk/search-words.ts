/** More words than these narrow nothing down. */
const mostWords = 5;

/** What was typed into a search box, as words to look for. A phone number's gaps are closed. */
export function searchWords(typed: string): string[] {
  return (
    typed
      .slice(0, 200)
      .replace(/\p{Cc}/gu, " ")
      .replace(/(?<=\d)[\s()./-]+(?=\d)/g, "")
      .split(/\s+/)
      // "+34600…" and "34600…" are one number.
      .map((word) => word.replace(/^\+(?=\d+$)/, ""))
      .filter((word) => word !== "")
      .slice(0, mostWords)
  );
}
