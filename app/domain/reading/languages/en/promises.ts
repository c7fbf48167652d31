import type { PhraseList, PromisePhrases } from "../../language.ts";
import { contacts, datedOutcomes, outcomes } from "./promises-by-construction.ts";

/** Surer than anyone can be (R7). */
export const tooSure: readonly PhraseList[] = [
  {
    rule: "over-promising",
    say: [
      "(will|we'll|i'll|you'll|it'll|going to|can|shall) (definitely|certainly|absolutely|surely|undoubtedly|guarantee)",
      "(definitely|certainly|absolutely|surely|undoubtedly) (will|be|have|going to|fix|solve|arrive|resolve)",
      "(we|i) [can|do|fully|hereby|personally] guarantee",
      "guarantee you",
      "(is|are|be) [fully] guaranteed",
      "guaranteed to",
      "100% (certain|sure|guaranteed|fixed|reliable|safe|satisfied|confident|that)",
      "(promise|assure|assured) you 100%",
      "never [ever] (happen|occur|be repeated|fail) again",
      "(never again|won't ever|will never) (happen|occur|fail|be repeated)",
      "rest assured",
      "you (can|may) (be|rest) [absolutely|completely] (sure|certain|confident|assured)",
      "have my word",
      "give you my word",
      "(you|it|this|that|they|you'll|it'll) [will] never ... ... again",
      "there will be no (further|more|other|new) (problem*|issue*|outage*|delay*|interruption*|trouble|fault*|error*)",
      "without (fail|a doubt|any doubt|question|a shadow of a doubt)",
      "there is no (doubt|question) (that|about)",
      "[there is|there's] no way (it|this|that) (can|will|could)",
      "once and for all",
      "no matter what",
      "whatever it takes",
    ],
    better: null,
  },
];

/** How promises are worded. */
export const promises: PromisePhrases = {
  outcome: [
    ...outcomes,
    "(we|i) (will|shall) ... (fix|repair|replace|send|ship|deliver|collect|pick|refund|credit|pay|return|exchange|bring|install|solve|resolve|visit|come|check|test|order|give|arrange|make|add|cancel|restore|complete|finish|examine|find|issue|transfer|extend|change|connect)",
    "(we'll|i'll) ... (fix|repair|replace|send|ship|deliver|collect|pick|refund|credit|pay|return|exchange|bring|install|visit|come|check|test|order|give|arrange|make|add|cancel|restore|complete|finish|find)",
    "(you will|you'll) ... (get|receive)",
    "(you will|you'll) ... have (a|an|the|your|it|this|that|them|both|all|every|my|our|news|word|everything|money|access|internet|power|water|#|two|three|back)",
    "will [_] be [_] (repaired|fixed|delivered|replaced|refunded|credited|ready|back|restored|solved|resolved|done|shipped|collected|installed|on your account|with you|working)",
    "(technician|engineer|part|parts|printer|parcel|courier|replacement|refund|card|money|letter|unit|device|colleague|driver) ... will [_] (arrive|reach|come|be|leave)",
    "(we|i) promise [you] (that|to|a|the)",
    "we promise you",
  ],
  contact: [
    ...contacts,
    "(we|i) (will|shall) [also|then|personally] (call|phone|ring|write|update|tell|email|e mail|text|contact|inform|report|let you know|be in touch|get back|keep you)",
    "(we'll|i'll) [also|then|personally] (call|phone|ring|write|update|tell|email|e mail|text|contact|inform|report|let you know|be in touch|get back|keep you)",
    "(you will|you'll) hear from",
    "(you will|you'll) (get|receive|have) (a call|word|an update|news) from (me|us)",
  ],
  dated: [
    ...datedOutcomes,
    "will [_] (arrive|reach|come|take|leave|last|start|finish|end)",
    "(should|ought to) [_] (arrive|reach|come|leave|land|start|finish|end|be)",
    "(we|i) (expect|hope|aim|plan|intend|are going to)",
    "(is|are) (due|planned|scheduled|booked|expected)",
    "(arrives|comes|leaves|ships)",
  ],
  datedContact: [
    "(i am|i'm|we are|we're) (calling|writing to) you",
    "(calls|phones|rings|writes to|emails|texts|contacts) you",
  ],
  hedges: [
    "(likely|probably|perhaps|maybe|possibly|approximately|roughly|hopefully|should|might|may|could|estimate*)",
    "(we|i) (expect|hope|aim|think)",
    "(is|are) expected",
    "(if|unless) (all|everything|nothing)",
    "at the earliest",
  ],
  conditions: [
    "(if|unless|should you)",
    "(cannot|can't|can not|could not|couldn't|won't|will not) [yet] (promise|guarantee|say|tell you) (that|when|it|this|the|your|you|we)",
  ],
};
