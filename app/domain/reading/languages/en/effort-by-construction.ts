import type { PhraseList } from "../../language.ts";

const chore =
  "send|return|bring|ship|mail|post|upload|print|fill|scan|resubmit|resend|forward|photograph|pack|submit|provide|supply|complete|reinstall|restart|reset|reboot|unplug|uninstall|reconnect|reapply|rebook|reorder|re enter|buy|purchase|pay|collect|pick|drop|download|sign in|sign up|sign and|register|apply|prove|obtain|arrange|transfer|dial|queue|visit|call|phone|ring|contact|chase|claim|go to|come to|travel|email|fax|attach|enclose|cancel|log|take|repeat|update|cover|settle|report";

/** Work and money asked of the customer, by the way it is asked (R14); more kinds of gift card (R18). */
export const effortByConstruction: readonly PhraseList[] = [
  {
    rule: "customer-effort",
    say: [
      `you (need|have|will need|will have|would need|would have|are required|are asked|are requested|are kindly asked|are kindly requested|are expected|are obliged|may need|may have|might have|still need|still have|first need|first have|ought|are advised|are responsible) [first|also|then|for] to (${chore})`,
      `you'll [first|also|then] (need|have) to (${chore})`,
      `you (must|should|shall) [first|also|then|please] (${chore})`,
      `(i|we) [must|have to|would|kindly|need to] (ask|request|require|need|advise|invite|urge|recommend) you to [please|first|kindly] (${chore})`,
      "(could|can|would|will) you [please|kindly|also|first] (send|return|bring|ship|mail|post|upload|print|fill|scan|resubmit|resend|forward|photograph|pack|drop|provide|submit|supply|complete|go to|visit|take)",
      "(please|kindly) (restart|reset|reboot|unplug|uninstall|reconnect|reconfigure|re enter|repeat|chase|arrange|obtain|buy|purchase|apply|dial|queue|photograph|fax|notarise|notarize|submit|supply|enclose|visit|fill|complete|pay|transfer|settle|collect|pick up|go to|come to|clear|refresh|post|forward|resend)",
      "(please|kindly) (send|email|provide|attach) [us|me] [over|back|in] (a|the|your|some|two|clear|any|all) [clear|original|signed|completed|recent] (photo*|picture*|copy|copies|scan*|receipt*|invoice*|proof|document*|form*|statement*|screenshot*|details|evidence|passport|id|serial|bank)",
      "(please|kindly) (check|monitor|consult|refer to|use|follow|see) ... our (website|web site|site|app|portal|faq|faqs|help page|help pages|tracking page|online form)",
      "(please|kindly) (keep|continue) (trying|calling|checking|monitoring|refreshing|watching)",
      "(please|kindly) (call|contact|phone|ring|dial|write to|email) [directly] (your|our|the) [_] (insurer|bank|hotline|helpline|department|team|desk|centre|center|office|support|manufacturer|seller|shop|retailer|airline|landlord|provider|service|depot|branch)",
      "(must|needs to|need to|has to|have to|should) be (returned|sent|shipped|paid|submitted|completed|filled in|signed|uploaded|collected|packed|brought|provided|presented|picked up|dropped off|registered|printed|posted|purchased|settled|made|claimed) (by you|in person|yourself|in the original|in its original|online|via our|through our|using our|at our|at the counter)",
      "(cost*|fee*|charge*|postage|shipping|fare difference|difference) (is|are|will be|must be|has to be|have to be) (borne|paid|payable|covered|met|settled) by (you|the customer|the passenger|the guest|the recipient)",
      "(deposit|charge|surcharge|fee|payment|excess|penalty|deductible) ... (applies|apply|is due|is payable|is required|will be required|will be charged|must be paid|is non refundable|will be deducted)",
      "subject to a [_] (fee|charge|surcharge)",
      "(at an|for an|at|for a) (additional|extra|small|nominal|modest) (cost|charge|fee|payment|surcharge)",
      "(at|from) your own (time|pocket|account)",
      "(once|until|unless|as soon as|only when|only after|provided) you [have] (sent|send|return|returned|paid|pay|upload|uploaded|provide|provided|submit|submitted|complete|completed|filled|sign|signed|ship|shipped|prove|supply|supplied|fill)",
      "(upon|on|after) receipt of (your|the) (payment|documents|form|original|invoice|completed|signed)",
      "(customers|passengers|guests|users|policyholders|recipients) (are|must|need|have) [kindly|therefore|to] (required|asked|requested|advised|expected|obliged|send|return|pay|collect|submit)",
      "in order to (claim|receive|get|obtain|be|process) ... (please|send|submit|complete|provide|fill)",
    ],
    better: null,
  },
  {
    rule: "gift-card",
    say: [
      "(itunes|spotify|netflix|restaurant|spa|book|wine|cinema|department store|online|steam|apple|google play) (voucher*|card|token*)",
      "(prepaid|pre paid) (visa|mastercard|card|debit card) [_] (worth|for|of|with|loaded)",
      "(book|record|gift|shopping) token*",
      "(egift*|e gift|e voucher*)",
      "voucher* ... (as a thank|as a token|as a gesture|to say sorry|to say thank|as an apology|by way of|to make up|as compensation)",
      "(coupon*|voucher*) [worth|for|of|over] [_] # [pound|pounds|euro|euros|dollar|dollars]",
    ],
    better: null,
  },
];
