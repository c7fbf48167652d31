import type { Intent } from "#app/web/intents.ts";
import { endDoubt, finish } from "../intents/calls-and-mail.ts";
import { contact } from "../intents/log-contact.ts";
import { noAnswerNeeded, nothingNew, post } from "../intents/words-to-customer.ts";
import {
  cancelAppointmentIntent,
  offerAnewIntent,
  offerAppointmentIntent,
} from "./appointment-intents.ts";
import { cadenceIntent, goOnIntent, tierIntent, waitIntent } from "./clock-intents.ts";
import { seeToLowIntent } from "./feedback-intents.ts";
import { stillCustomerIntent } from "./figure-intents.ts";
import { escalateIntent, startPlanIntent, takeAllIntent, takeIntent } from "./ladder-intents.ts";
import {
  discretionIntent,
  restrictIntent,
  revokeLinkIntent,
  sendLinkIntent,
  showLinkIntent,
} from "./link-intents.ts";
import {
  beginChoiceIntent,
  chooseOptionIntent,
  putOptionsIntent,
  withdrawOptionsIntent,
} from "./option-intents.ts";
import {
  askPartnerIntent,
  giveUpPartnerIntent,
  partnerContactIntent,
  partnerDoneIntent,
  partnerLateIntent,
} from "./partner-intents.ts";
import {
  answerInPublicIntent,
  giveAddressIntent,
  letPostBeIntent,
  readReplyIntent,
} from "./post-intents.ts";
import { problemLinkIntents } from "./problem-intents.ts";
import {
  apologiseIntent,
  keepPromiseIntent,
  makePromiseIntent,
  movePromiseIntent,
  takeBackIntent,
} from "./promise-intents.ts";
import { readBackConfirmedIntent, readBackWaivedIntent } from "./read-back-intents.ts";
import {
  addFilesIntent,
  closeIntent,
  reassignIntent,
  reopenIntent,
  sensitiveIntent,
} from "./standing-intents.ts";
import { addStepIntent, endStepIntent } from "./step-intents.ts";
import { toCase } from "./to-case.ts";

/** Every form of a case's page, by its field `intent`. */
export const caseIntents: Readonly<Record<string, Intent>> = {
  ...problemLinkIntents,
  post: post(toCase),
  "nothing-new": nothingNew(toCase),
  "no-answer-needed": noAnswerNeeded(toCase),
  contact: contact(toCase),
  "finish-call": finish(toCase),
  "add-files": addFilesIntent,
  "read-back-confirmed": readBackConfirmedIntent,
  "read-back-waived": readBackWaivedIntent,
  resend: endDoubt("resent", toCase),
  "mark-as-sent": endDoubt("marked-as-sent", toCase),
  reassign: reassignIntent,
  reopen: reopenIntent,
  sensitive: sensitiveIntent,
  close: closeIntent,
  "add-step": addStepIntent,
  "step-done": endStepIntent("done"),
  "drop-step": endStepIntent("dropped"),
  "make-promise": makePromiseIntent,
  "keep-promise": keepPromiseIntent(toCase),
  "move-promise": movePromiseIntent,
  "withdraw-promise": takeBackIntent("withdraw"),
  "release-promise": takeBackIntent("release"),
  apologise: apologiseIntent,
  "offer-appointment": offerAppointmentIntent,
  "offer-anew": offerAnewIntent(toCase),
  "cancel-appointment": cancelAppointmentIntent,
  "put-options": putOptionsIntent,
  "choose-option": chooseOptionIntent,
  "begin-choice": beginChoiceIntent(toCase),
  "withdraw-options": withdrawOptionsIntent,
  "see-to-low": seeToLowIntent(toCase),
  "read-reply": readReplyIntent,
  "answer-in-public": answerInPublicIntent,
  "let-post-be": letPostBeIntent,
  "give-address": giveAddressIntent,
  "still-customer": stillCustomerIntent(toCase),
  "ask-partner": askPartnerIntent,
  "partner-contact": partnerContactIntent(toCase),
  "partner-done": partnerDoneIntent,
  "give-up-partner": giveUpPartnerIntent,
  "partner-late": partnerLateIntent,
  escalate: escalateIntent,
  "take-escalation": takeIntent(toCase),
  "take-escalations": takeAllIntent(toCase),
  "start-plan": startPlanIntent,
  cadence: cadenceIntent,
  "set-tier": tierIntent,
  wait: waitIntent,
  "go-on": goOnIntent,
  "show-link": showLinkIntent,
  "revoke-link": revokeLinkIntent,
  "send-link": sendLinkIntent,
  discretion: discretionIntent,
  restrict: restrictIntent,
};
