import type { Language } from "../../language.ts";
import { ownedUp } from "./owned-up.ts";

/** We say that it was our doing. An error when the fault is not ours, a duty when it is (R12). */
export const responsibility: readonly string[] = [
  ...ownedUp,
  "(our|my) [own] (fault|mistake|error|failure|oversight|negligence|blunder)",
  "mistake of ours",
  "(is|was) (our|my) [own] doing",
  "(take|accept|assume|bear|taking) [the] [full|complete|entire|sole|all] (responsibility|blame|liability)",
  "we (are|were) [entirely|fully|solely] (to blame|at fault|responsible|liable|wrong|in the wrong)",
  "i was (to blame|at fault|wrong|in the wrong)",
  "(we|i) [have] (caused|broke|broken|damaged)",
  "we [have] (let you down|failed you|got it wrong|got this wrong)",
  "(we|i) [have] made (a|an|this|the|that) [_] (mistake|error)",
  "(fault|blame|responsibility|mistake) (is|was) (ours|mine)",
  "(fault|blame) lies with us",
  "(we|i) [have] dropped the ball",
  "(we|i) [have] (messed|screwed) [this|that|it] up",
  "(that is|that's|that one is) on us",
];

/** What a mail may have to say, and how it is usually said. */
export const elements: Language["elements"] = {
  apology: ["sorry", "apolog*", "(i|we) [deeply|very much] regret"],
  "what-happened": [
    "what (went wrong|happened)",
    "the (cause|reason) (was|is|of|lay)",
    "(caused by|due to)",
    "this happened",
    "(happened|failed|stopped|broke|occurred|came) ... because",
    "(do not|don't|cannot say) [yet] know [yet] (what|why|how)",
  ],
  "how-put-right": [
    "(we|i|technician|he|she|they|engineer|colleague) [have|has|had] (replaced|repaired|fixed|corrected|credited|refunded|restored|fitted|changed|exchanged|reconnected|cancelled|rewired|rebuilt|sent|delivered)",
    "(has been|have been|was|were|is now|are now) [_] (replaced|repaired|fixed|corrected|credited|refunded|restored|fitted|changed|exchanged|reconnected|cancelled)",
    "put (it|this|that|things) right",
    "how we (fixed|solved|repaired)",
  ],
  "why-not-again": [
    "(not|never|won't|cannot|can't) [be able to] (happen|occur|be repeated) again",
    "from happening again",
    "so that (it|this|that|the) ... (not|cannot|never)",
    "(we|is|are) now (check*|test*|inspect*|review*|confirm*|watch*)",
    "(from now on|since then)",
    "(do not|don't) [yet] know [yet] why",
  ],
  "thanks-patience": ["your [_] patience", "(for|with) the patience", "waiting so patiently"],
  "thanks-trust": [
    "your [continued|great] (trust|confidence|faith)",
    "the trust you",
    "(trust|confidence|faith) in us",
    "trusting us",
  ],
  "thanks-custom": [
    "(staying|remaining|being) [_] [_] (customer|with us)",
    "your (loyalty|custom|business)",
    "(loyal|continued) (custom|business|customer)",
    "choosing us",
  ],
  "next-step": [
    "(next|following) (step|steps)",
    "what happens next",
    "(we|i) [am|are] now (looking|working)",
  ],
};
