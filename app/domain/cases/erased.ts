/** What stands where somebody's words stood. */
export const erased = "Erased";

const idOrTime = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d{4}-\d{2}-\d{2}(T|$)/;

/**
 * The same shape without its words: ids, times, numbers and what stands under a key the code chooses
 * are kept; every other text is taken out, also one that nobody thought of (PRV-1).
 * @param isCode whether the text under a key is the code's own, such as a kind or a state
 */
export function withoutWords(value: unknown, isCode: (key: string) => boolean, key = ""): unknown {
  if (typeof value === "string") return isCode(key) || idOrTime.test(value) ? value : erased;
  if (Array.isArray(value)) return value.map((each) => withoutWords(each, isCode, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withoutWords(each, isCode, name)]),
  );
}

/** What is under way for a customer. */
export type Standing = {
  /** References of cases that are not closed. */
  readonly openCases: readonly string[];
  /** Requests for her that wait for a decision, or were approved and are not given yet. */
  readonly moneyUnderWay: number;
  /** Mails a mail server is being handed right now, or may have taken. */
  readonly mailLeaving: number;
};

export type NotYetErased = "case-open" | "money-under-way" | "mail-leaving";

/** Why she cannot be forgotten yet; null where she can. What is owed to her comes first. */
export function whyNotErased(standing: Standing): NotYetErased | null {
  if (standing.openCases.length > 0) return "case-open";
  if (standing.moneyUnderWay > 0) return "money-under-way";
  return standing.mailLeaving > 0 ? "mail-leaving" : null;
}
