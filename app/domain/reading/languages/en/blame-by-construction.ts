import type { PhraseList } from "../../language.ts";

// What a customer is told to have left undone. Without "get", "receive", "order", "agree", "use":
// "you did not order it" speaks for the customer.
const duty =
  "bother|look|collect|show|attend|apply|report|raise|cancel|renew|save|back|verify|include|attach|supply|submit|send|give|label|pack|secure|test|plug|restart|heed|respect|allow|bring|present|declare|disclose|insure|listen|cooperate|act|observe|comply|disconnect|switch|turn|clean|remove|protect|acknowledge|double check|specify|state|warn|leave|set";
const done =
  "looked|collected|shown|attended|applied|raised|cancelled|canceled|renewed|verified|included|attached|supplied|submitted|given|labelled|labeled|packed|secured|plugged|restarted|heeded|respected|allowed|brought|presented|declared|disclosed|insured|listened|cooperated|acted|complied|disconnected|switched|turned|cleaned|removed|protected|double checked|specified|stated|warned|left|set|arrived|come|planned|ensured|taken|made|thought|answered|picked|opened|installed|paid|read|checked|told|called|contacted|informed|registered|kept|followed|asked|reported|confirmed|notified";
const thing =
  "deadline|appointment|call|calls|window|slot|payment|delivery|instalment|installment|email|mail|letter|notice|notification|message|reminder|instructions|warning|warnings|date|cut off|terms";

/** Blame in the moods it comes in: what should have been, what was left undone, whose end it was on (R13). */
export const blameByConstruction: readonly PhraseList[] = [
  {
    rule: "blaming",
    say: [
      `you (should|could|ought to|might) have [simply|just|also|at least|perhaps|really|easily|better|first] (${done}|anticipated|consulted|insisted|double checked|considered|stayed|been more careful|been home|been at home|been there|known better)`,
      `(had you|if you had|if you'd|if only you had) [not] [only|just|simply|first|actually] (${done}|acted|wanted to avoid)`,
      "(avoided|prevented) (if you|had you|if only you|by you|if you'd)",
      "(would not|wouldn't) have (happened|occurred|arisen|been necessary) (if you|had you|if you'd)",
      "would have been (better|easier|wise|wiser|helpful|advisable|avoidable|faster|quicker) (if you|had you|if you'd)",
      `why (didn't you|did you not) (${duty}|read|check|tell|call|contact|inform|follow|ask|say|wait|answer)`,
      "(next time|in future|in the future) please (make sure|ensure|check|read|remember|be|follow|report|call|tell|contact|inform|allow)",
      "please (make sure|ensure|check|read|remember|be more careful|follow|report|call|tell|inform) ... (next time|in future|in the future)",
      "(be|been) more (careful|attentive|patient|reasonable|realistic) (next|in|with|when|about)",
    ],
    better: null,
  },
  {
    rule: "blaming",
    say: [
      `you (did not|didn't|never|have not|haven't|had not|hadn't|do not|don't) [properly|correctly|even|actually|bother to|think to] (${duty}) (the|your|our|a|an|any|it|this|that|them|us|to|on|in|up|out|enough|with|for|when|off|all|at)`,
      "you (have not|haven't|had not|hadn't|never) [properly|correctly|even|actually] (submitted|supplied|attached|included|verified|reported|collected|attended|activated|cancelled|canceled|renewed|labelled|labeled|packed|secured|disclosed|declared|complied|cooperated|presented|replied|responded|answered|checked|read|followed|informed|notified|registered|confirmed)",
      "you (did not|didn't) (show up|turn up|pick up|sign in|check in|log in|log out|arrive in time|arrive on time|think of|take care|take into|pay attention|appear|be careful)",
      `you [have|had|simply|apparently|obviously|clearly] (missed|ignored|overlooked|disregarded|skipped|forgot about|misunderstood) (the|your|our|all|several|both) [_] (${thing})`,
      "you [have|had|apparently|obviously|clearly|simply] (ignored|disregarded|tampered|overloaded|mislaid|misplaced|exceeded|neglected) (our|the|with|your|it|this|all)",
      "(because|since|as) you (chose|decided|opted|elected|insisted|declined|refused|delayed)",
      "(because|since|as) (you|nobody|no one) (were|are|was) [not] (away|absent|out|late|unreachable|unavailable|home|at home|in|available|present|there|reachable)",
      "(due to|because of|owing to|result of|given|down to|following) your [own] (late|delayed|incomplete|inaccurate|absence|refusal|inability|choice|decision|lateness|behaviour|behavior|actions|handling|inattention|oversight|settings|device|equipment|wiring|tampering|misunderstanding|missed|failed|non)",
      "your (late|overdue|incomplete|inaccurate|delayed) (response|reply|payment|cancellation|notice|notification|report|claim|check in|answer|information|application|form|documents|documentation|address|paperwork)",
      "your (refusal|reluctance|unwillingness|neglect) to",
      "your lack of",
      "you (caused|provoked|brought about) (this|the|it|your)",
      "you (broke|cracked|dented|scratched|overheated|jammed|spilled|dropped) (the|it|your|something|liquid)",
    ],
    better: null,
  },
  {
    rule: "blaming",
    say: [
      "(problem|issue|fault|error|mistake|misunderstanding|delay|oversight|cause) [is|was|lies|lay|must be|must have been|seems to be|appears to be|probably lies] (on|at|from|with) your (end|side|part|own|equipment|device|settings|router|network|bank|browser|wiring|computer|home)",
      "(problem|issue|fault|error|mistake|cause|delay|failure) [entirely|clearly|probably] (lies|lay|rests|is|was) [entirely|solely|clearly] with (you|the customer|the passenger|the user|the sender|the guest|your)",
      "(from|on|at) your (side|end) (was|were|is|are|wasn't|weren't|isn't|aren't) [not|all|simply] (wrong|right|correct|incorrect|complete|incomplete|accurate|inaccurate|in order|late|missing|invalid)",
      "there for (you|everyone|everybody|all|anyone) to (read|see|check|find)",
      "(are|were) you [quite|really|absolutely|completely|very] (sure|certain) [that] (you did|you didn't|you did not|you were|you weren't|you were not|you have|you haven't|you had|you hadn't|you entered|you read|you used|you pressed|you sent|you put|you left|you plugged|you closed|you locked|you paid|you called|you charged|it wasn't you|it was not you)",
      "(could it be|is it possible|might it be|isn't it possible|is it not possible) [that] you",
      "(error|mistake|oversight|failure|negligence|fault|misunderstanding) on your (end|side|part)",
      "(responsibility|obligation|duty) (of the|lies with the|rests with the) (customer|passenger|user|sender|guest|policyholder|traveller|traveler)",
      "(customer's|customers|passenger's|guest's|user's|sender's) [own] (responsibility|fault|mistake|negligence|duty)",
      "it (is|was) [entirely] (up to you|your duty|your job|on you) to",
      "(onus|burden) (is|was|lies|rests) (on|with) you",
      "yourself to blame",
      "(blame|thank) yourself",
      "(brought this|brought it) on yourself",
      "of your own making",
      "self inflicted",
      "signs of (misuse|abuse|tampering|mishandling|neglect|careless)",
      "(caused|broken|damaged|created) by the (user|customer|owner|guest|passenger|sender|recipient)",
      "the (address|number|email|mail address|name|data|details|information|password|code|size|documents) [that] you (gave|entered|provided|supplied|typed|submitted|sent|chose|selected) [us] (was|were|is|are) (wrong|incorrect|invalid|incomplete|inaccurate|outdated|unreadable)",
      "you [have|had|must have|may have|might have] (plugged|put|supplied|submitted|filled|wrote|written|clicked|booked|picked|dialed|inserted) [in] [_] (the wrong|a wrong|an incorrect|the incorrect|an invalid|incorrect)",
      "you (were|are) [using|looking at|calling|connected to] the (wrong|incorrect)",
    ],
    better: null,
  },
  {
    rule: "blaming",
    say: [
      "your (claim|assertion|contention) that",
      "your (version|so called|supposed|purported)",
      "if what you (say|write|told us|tell us|describe) is (true|correct|accurate|right)",
      "you (insist|maintain|contend|assert|purport|supposedly|allegedly)",
      "(allegedly|supposedly) (you|happened|called|sent|lost|missing|damaged|broken|reported|received)",
      "(hard|difficult) to believe",
      "(i|we) (doubt|question) (that you|whether you|your)",
      "no (evidence|proof) (of your|that you|for your|to support|of any|of such|supporting)",
      "no record of (any|such|your complaint|your alleged)",
      "our (system|systems|records|logs|data) (clearly|plainly) (show|shows|say|prove|indicate)",
      "our (system|systems|records|logs|data|driver|technician|courier) (show*|prove*|confirm*|indicate*|say*|state*|report*) [clearly|that] [that] you (did not|didn't|never|were not|weren't|failed|refused|declined|opened|signed|accepted)",
      "you (were|have been|had been) (warned|reminded|alerted|cautioned|made aware)",
      "you (were|have been|had been) (clearly|repeatedly|duly|explicitly|already|properly|specifically|previously) (told|informed|asked|advised|notified|warned)",
      "you (were|are) (required|obliged|obligated) to",
      "(i|we) [did|have|had] [already|clearly|repeatedly|explicitly|specifically] (warned|warn|reminded|remind|cautioned) you",
      "(i|we) (did|do) (inform|tell|advise|notify|explain) [to] you",
      "(i|we) [have|had] (clearly|repeatedly|explicitly|specifically|previously) (told|informed|asked|advised|notified|explained|said|stated)",
      "(is|are|was|were) (clearly|plainly|explicitly|already|quite clearly|very clearly) (stated|written|said|shown|displayed|mentioned|marked|explained|indicated|communicated|listed|set out|printed|described|visible|noted)",
      "you (accepted|signed|agreed to|approved|ticked) (the|our|these|those) [general] (terms|conditions|contract|policy|rules|box)",
      "the (terms|conditions|contract|policy|rules) [that|which] you (accepted|signed|agreed|approved|ticked)",
      "as you (were|have been|had been) (told|informed|advised)",
      "as (i|we) (told|informed|advised|explained|said|wrote|mentioned|stated) [to] [you] (before|already|previously|several times|many times|repeatedly|more than once|time and again|earlier)",
      "(must i|must we|do i have to|do we have to|i must|we must|let me|let us|i can only|we can only) repeat",
      "as you (well|very well|perfectly) know",
    ],
    better: null,
  },
];
