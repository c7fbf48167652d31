import type { PhraseList } from "../../language.ts";

/** Words that put the failure, or doubt, on the customer (R13). */
export const blame: readonly PhraseList[] = [
  {
    rule: "blaming",
    say: [
      "you (should|could|ought to|might) have [simply|just|also|at least] (read|checked|told|called|contacted|informed|known|backed|registered|returned|kept|followed|asked|noticed|reported|waited|updated|used|tested|said|saved|let us|written|sent|paid|made sure|mentioned|avoided|prevented|bought|chosen)",
      "you (should not|shouldn't) have (used|opened|dropped|installed|touched|left|ignored|waited|connected|thrown|pressed|changed)",
      "you [have|had|also] (failed|neglected|forgot|forgotten|omitted|refused) to",
      "your failure to",
      "you (did not|didn't|do not|don't|never|have not|haven't|had not|hadn't) [properly|correctly|even] (follow*|read|return*|respond*|repl*|regist*|pay|paid|provid*|tell|told|inform*|complet*|confirm*|contact*|answer*|keep|kept|install*|enter*|check*|mention*|notify|notified|backed|update*)",
      "(if you had|if only you had|had you) [only|just|simply] (read|checked|told|called|contacted|informed|known|backed|registered|returned|kept|followed|asked|noticed|reported|waited|updated|used|said|saved|written|sent|paid|mentioned|bought)",
      "(caused|created|triggered|damaged|broken) by (your|you|yourself)",
      "(due to|because of|result of|owing to|down to) your (own|misuse|negligence|mistake|error|carelessness|failure|mishandling|delay|incorrect|improper|wrong|lack)",
      "(improper|incorrect|inappropriate|careless) (use|usage|handling|installation|operation)",
      "your [own] (misuse|negligence|carelessness|mishandling|fault|mistake|oversight|responsibility|doing)",
      "your own (error|actions|choice|decision)",
      "(user|operator|customer) error",
      "you (claim|claimed|allege|alleged|pretend)",
      "your (allegation*|alleged)",
      "according to you",
      "you (must|may|might) have (dropped|pressed|misread|overlooked|missed|damaged|spilled|mistyped|misunderstood|forgotten|installed)",
      "you [have|probably|apparently|obviously|clearly|evidently|simply] (misread|misunderstood|overlooked|mishandled|misused|damaged|dropped|broke|mistyped)",
      "you [have] (entered|gave|given|provided|typed|used|selected|chose|chosen|ordered|installed|connected|pressed|dialled) (the wrong|a wrong|an incorrect|the incorrect|an invalid|incorrect)",
      "you (need|have|must|ought) [to] understand that",
      "please understand that",
      "contrary to (what you|your)",
      "our records (show|say|indicate|state) otherwise",
      "you (are|were) (overreacting|exaggerating|mistaken|confused|wrong|impatient|unreasonable)",
      "your (unreasonable|excessive|constant) (calls|demands|complaints|expectations)",
    ],
    better: null,
  },
  {
    rule: "blaming",
    say: [
      "as (i|we) [have] (already|previously|repeatedly|clearly) (told|said|explained|informed|mentioned|stated|wrote|written|advised)",
      "as (already|previously|repeatedly) (told|said|explained|informed|mentioned|stated|advised)",
      "as (stated|mentioned|explained|written) in (my|our) (previous|last|earlier)",
      "per (my|our) (last|previous|earlier) (e|email|mail|message)",
      "(i|we) [have] already (told|informed|explained|advised)",
    ],
    better: "",
  },
];
