import type { Language } from "../../language.ts";

/** Phrases that make an otherwise doubtful sentence right. */
export const excuses: Language["excuses"] = [
  {
    rule: "customer-effort",
    say: [
      "(prepaid|pre paid)",
      "(free of charge|at no cost|at no charge|costs you nothing|cost you nothing|at our expense|at our cost)",
      "we (pay|will pay|cover|will cover|refund|reimburse|will refund|will reimburse)",
      "if you (like|prefer|wish|want|would like|would prefer)",
      "(no|without a|without any) (fee|charge)",
      "only if",
    ],
  },
  {
    rule: "taking-blame",
    say: [
      "responsibility for (putting|finding|getting|making|looking|solving|keeping)",
      "our (fault|error) (line|desk|code|log|message)",
      "(repair|cost*|bill|fee|postage|shipping|delivery) ... on us",
    ],
  },
  {
    rule: "over-promising",
    say: [
      "(money back|guarantee period|guarantee card|guarantee terms)",
      "so [that] you (can|may) be sure",
      "(know|say|tell|known) for (sure|certain)",
    ],
  },
  {
    rule: "blaming",
    say: [
      "should have (heard|received|been told)",
      "you did (nothing|not do anything) wrong",
      "should never have (been|had|needed)",
    ],
  },
  {
    rule: "jargon",
    say: ["(ferry|concert|train|plane|flight|cinema|parking|museum|theatre|theater|bus|festival)"],
  },
  { rule: "gift-card", say: ["gift (card|certificate) [that] you (bought|ordered|purchased)"] },
];

/** Words that turn round what follows. */
export const negations: readonly string[] = [
  "(not|no|never|nor|neither|none|nothing|nobody|cannot|whether|hardly|rather than|instead of)",
  "(isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|won't|wouldn't|couldn't|shouldn't|haven't|hasn't|mustn't)",
];

/** Beginnings of what the customer, or somebody else, said. */
export const reporting: readonly string[] = [
  "you [have|also|then] (wrote|written|said|told|mentioned|described|explained|reported|asked|heard)",
  "you were (told|asked|informed|blamed)",
  "(agent|shop|store|dealer|technician|colleague|partner|representative|they|he|she|someone|somebody) [had|has] (said|told|wrote|claimed|answered|called it)",
  "in your (words|letter|message|mail|email|call)",
];
