import type { Intent } from "#app/web/intents.ts";
import { endDoubt, finish } from "../intents/calls-and-mail.ts";
import { contact, noAnswerNeeded, nothingNew, post } from "../intents/words-to-customer.ts";
import { addFilesIntent, closeIntent, reassignIntent, reopenIntent, toCase } from "./intents.ts";
import { revokeLinkIntent, sendLinkIntent, showLinkIntent } from "./link-intents.ts";

/** Every form of a case's page, by its field `intent`. */
export const caseIntents: Readonly<Record<string, Intent>> = {
  post: post(toCase),
  "nothing-new": nothingNew(toCase),
  "no-answer-needed": noAnswerNeeded(toCase),
  contact: contact(toCase),
  "finish-call": finish(toCase),
  "add-files": addFilesIntent,
  resend: endDoubt("resent", toCase),
  "mark-as-sent": endDoubt("marked-as-sent", toCase),
  reassign: reassignIntent,
  reopen: reopenIntent,
  close: closeIntent,
  "show-link": showLinkIntent,
  "revoke-link": revokeLinkIntent,
  "send-link": sendLinkIntent,
};
