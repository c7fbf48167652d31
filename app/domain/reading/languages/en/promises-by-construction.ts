import type { PhraseList } from "../../language.ts";

/** Certainty, by the way it is built (R7). */
export const tooSureByConstruction: readonly PhraseList[] = [
  {
    rule: "over-promising",
    say: [
      "on my word",
      "you have (my|our) (word|guarantee|promise)",
      "(give|gives) you (my|our) (word|guarantee)",
      "(we|i) [can|will|do] (absolutely|safely|fully|firmly|solemnly|categorically) (assure|promise|confirm|guarantee|say)",
      "(promise|assure|assured) [you] [that] (it|this|that|the|you|nothing|there|no) ... ... (never|again|forever|ever)",
      "(absolute|complete|total|100%|full) (certainty|guarantee)",
      "# (percent|per cent) (certain|sure|guaranteed|fixed|reliable|safe|satisfied|confident)",
      "(hundred percent|hundred per cent)",
      "(zero|no) (risk|chance|possibility) (of|that|whatsoever|at all)",
      "(fixed|solved|resolved|repaired|gone|sorted|cured|over|eliminated) (for good|forever|for ever|permanently|for all time)",
      "permanently (fixed|solved|resolved|repaired|cured|eliminated)",
      "(last|final) time (you|this|it|that) (will|ever|you'll)",
      "(you will|you'll) not (have|experience|see|notice|face|encounter|suffer) ... (again|any more|anymore|any longer|ever)",
      "you won't (have|experience|see|notice|face|encounter|suffer) ... (again|any more|anymore|any longer|ever)",
      "(will|we'll|i'll|you'll|it'll) never ... (again|fail*|happen*|let you down|lose|break|miss)",
      "(free of|no more|no further) (problem*|trouble|outage*|worries|interruption*|delay*|issue*|fault*)",
      "(bound|certain|sure|guaranteed) to (work|arrive|be|come|hold|last|get|reach)",
      "you can (count|bank|rely|depend) on (it|that|this|us)",
      "(will|we'll|i'll|you'll|it'll|be) ... for (sure|certain)",
      "at the very latest",
      "(come what may|cross my heart|hand on heart|mark my words|foolproof|bulletproof|watertight|ironclad|in no time|before you know it|trust me|under all circumstances)",
      "beyond [any|all|a|the shadow of a] doubt",
      "all [of] your (problems|troubles|issues|worries) (will be|are|are now) (over|solved|gone|fixed|resolved|behind)",
      "you will be (completely|fully|entirely|totally|absolutely|more than|100%) (satisfied|happy|delighted|pleased)",
      "(will|we'll|i'll|it'll) (always|forever|positively|unquestionably|unfailingly|without exception|certainly) (be|work|arrive|fix|solve|get|reach|come|have)",
      "nothing (can|will|could) [possibly] (go wrong|fail|stop|prevent)",
    ],
    better: null,
  },
];

const acts =
  "bring|deliver|repair|fix|replace|install|refund|swap|fit|mend|ship|credit|reimburse|waive|remove|cover|compensate|book|rebook|reserve|activate|reset|reconnect|unlock|courier|clean|rewire|organise|organize|prepare|process|reopen|inspect|investigate|trace|search|supply|correct|reverse|write off|delete|reinstate|upgrade|reroute|dispatch|post|look into|sort|put|take|stop|move|hand|drop|cancel|renew|return|pay|send|collect|pick|solve|resolve|restore|transfer|visit|get it|get your|get the|set|go to|go and|look for|find out|ask|speak|talk|drive|chase|see to|raise|make sure|ensure|handle|deal|take up|push|follow|personally";

/** Commitments that the plainer list does not name. */
export const outcomes: readonly string[] = [
  `(we|i) (will|shall) ... (${acts})`,
  `(we'll|i'll) ... (${acts})`,
  `(we are|we're|i am|i'm) going to (${acts}|come|make|give|arrange|check|test)`,
  "(technician|engineer|driver|courier|colleague|team|workshop|partner|crew|plumber|electrician|mechanic|depot|manager|he|she|they) (will|is going to|are going to) [also|then|personally] (bring|come|visit|deliver|collect|fetch)",
  "will [also|then|personally] (bring|deliver|refund|reimburse|fetch)",
  "will [_] be [_] (sent|paid|posted|dispatched|reimbursed|waived|booked|rebooked|reinstated|reconnected|removed|corrected|reversed|cancelled|canceled|returned|waiting|running|live|transferred|mended|switched on|on its way|at your|in your|up and)",
  "(i|we|i'll|we'll) [will] be (at your|with you|on site|outside your)",
  "you (can|may) expect (a|the|your|it|us|an|to)",
  "(i|we) commit to",
];

/** A word from us, in more ways of saying it. */
export const contacts: readonly string[] = [
  "(we|i) (will|shall) [_] (confirm|notify|send you an update|send you word|send you a message|let you|have an answer|have news|give you a call|give you an update|drop you|ring you|get in touch|report back|come back to you|follow up|message)",
  "(we'll|i'll) [_] (confirm|notify|send you an update|send you word|send you a message|let you|have an answer|have news|give you a call|give you an update|drop you|ring you|get in touch|report back|come back to you|follow up|message)",
  "(expect|look out for) (a|my|our|an) (call|mail|email|message|letter|text|update|answer|reply)",
  "(i am|i'm|we are|we're) going to (call|phone|ring|write|update|tell|email|text|let you)",
  "will [also|then|personally] (call|phone|ring|write to|email|text|contact|message|get back to|report to) you",
];

/** Promises when a time stands beside them. */
export const datedOutcomes: readonly string[] = [
  "will [also|then|personally] (repair|fix|replace|install|swap|fit|mend|ship|look|check|meet|take|pick|collect)",
  "going to (hit|reach|arrive|land|come|get|go|clear|show|leave|start|be with|be back|be there)",
  "will [also|then|finally] (clear|land|hit|show|appear|go|get|follow|work|be with|be back|be in|be on|be at|be up|be live)",
  "(is|are) (coming|arriving|leaving|on its way|back|ready|being sent|being delivered|being collected)",
  "(lands|follows|departs|goes out|goes back|starts|gets to you|reaches you|returns)",
  "(we're|i'm|we are|i am) (sending|bringing|delivering|coming|fixing|replacing|shipping|crediting|refunding|collecting|repairing|visiting|paying|picking)",
];
