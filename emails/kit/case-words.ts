import { mailWords } from "../locales/mail/index.ts";
import type { Block } from "./block.ts";
import { keyFact } from "./blocks/facts.ts";
import { paragraph, written } from "./blocks/words.ts";
import { formatMoney } from "./formats.ts";
import type { Letterhead } from "./letterhead.ts";

type Apology = {
  readonly locale: string;
  readonly fault: "ours" | "shared" | "partner" | "unclear" | "not-ours";
  readonly apology: string | null;
  readonly chases: number;
};

/**
 * The apology's own block (R12): staff's words, or ours by fault. Ours always regret, and take
 * responsibility only where the fault is ours or shared. Having had to ask is regretted too (R9).
 */
export function apology(props: Apology): Block[] {
  const say = mailWords(props.locale);
  const words = props.apology?.trim() || say(`resolution.apology.${props.fault}`);
  return [
    ...written(words, 9_000, say("case.rest")),
    ...(props.chases > 0 ? [paragraph(say("resolution.chases", { count: props.chases }))] : []),
  ];
}

/** Thanks for patience, trust and custom (R20): staff's words, or ours. */
export function thanks({ locale, thanks }: { locale: string; thanks: string | null }): Block[] {
  const say = mailWords(locale);
  return written(thanks?.trim() || say("resolution.thanks"), 6_000, say("case.rest"));
}

type Credit = { readonly amountMinor: number; readonly currency: string; readonly number: string };

/** The credit, with its number (R17, R18). */
export function creditFact({ locale, brand }: Letterhead, credit: Credit): Block {
  const say = mailWords(locale);
  return keyFact({
    label: say("credit.label"),
    fact: formatMoney(locale, credit.amountMinor, credit.currency),
    note: say("credit.note", { brand: brand.name, number: credit.number }),
  });
}
