import type { PhraseList } from "../../language.ts";

/** Work or money asked of the customer (R14), gift cards (R18), places in a subject (R25). */
export const effort: readonly PhraseList[] = [
  {
    rule: "customer-effort",
    say: [
      "at your [own] (expense|cost|risk)",
      "you (will need|need|will have|have|would need|would have|are required|are asked|must) [to] (pay|send|return|bring|ship|mail|call|fill|provide|contact|drop|take|print|pack|upload|complete|buy|submit|purchase|prove|pick|collect|resubmit|resend|reinstall|reapply|rebook|reorder|re enter)",
      "you'll (need|have) to (pay|send|return|bring|ship|mail|call|fill|provide|contact|drop|take|print|pack|upload|complete|buy|submit|pick|collect|resubmit|resend|reinstall|reapply|rebook|reorder|re enter)",
      "(please|kindly) (upload|download|print|scan|sign|fill in|fill out|log in|log on|register|reinstall|resubmit|resend|reapply|rebook|reorder)",
      "(please|kindly) (return|ship|mail|bring|take|drop|pack|print|carry) (the|your|it|this|them|both|that|back)",
      "(please|kindly) send (the|your|it|them|this) ... (back|to us|in)",
      "(please|kindly) (send|provide|submit|upload|enclose|attach|show) [us] (a copy|proof|the invoice|your invoice|your receipt|the receipt|the original)",
      "(please|kindly) (call|phone|ring|contact) [us] (back|again|during|between|the|our|customer)",
      "(please|kindly) (complete|submit) (the|this|our|an) [_] form",
      "fill (in|out) (the|this|our|an|a) [_] form",
      "(provide|submit|send|need|require) [us] [with|your|the|a] proof of purchase",
      "(contact|call|ask) the (manufacturer|maker|vendor|seller|shop|dealer|carrier|courier) (directly|yourself)",
      "(a|the|an) ... fee [of] ... (applies|apply|is due|is charged|will be charged|must be paid)",
      "(shipping|postage|labour|labor|handling) ... (will be charged|is not included|are not included|is payable|must be paid|is your)",
      "you will be (charged|billed|invoiced)",
    ],
    better: null,
  },
  {
    rule: "gift-card",
    say: [
      "gift (card*|certificate*|voucher*|code*)",
      "giftcard*",
      "(shopping|store|amazon|supermarket|bookshop) voucher*",
      "# [pound|pounds|euro|euros|dollar|dollars|eur|usd|gbp] [_] voucher*",
      "voucher* (for|worth|of|over) [_] #",
    ],
    better: null,
  },
  {
    rule: "subject-details",
    say: ["# [_] [_] (street|road|avenue|lane|drive|boulevard|square|st|rd|ave|blvd)"],
    better: "",
  },
];
