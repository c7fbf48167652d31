import type { Intent } from "#app/ui/portal/reading.ts";
import { confirmTime, moveTime } from "./appointment.ts";
import { putRight, reopen } from "./check.ts";
import { discretion, followUps, language } from "./choices.ts";
import { call, write } from "./contact.ts";
import { questions, satisfaction, thank } from "./feedback.ts";
import type { FormHandler } from "./form.ts";
import { sendNumber, showCode } from "./gift-card.ts";
import { choose } from "./option.ts";
import { dispute } from "./promise.ts";
import { closeParts, prove, sendProof } from "./proof.ts";
import { confirm, correct } from "./read-back.ts";
import { letRead, letReadNoMore, notHer, wishes } from "./wishes.ts";

/** What each form of the page does. */
export const handlers: Readonly<Record<Intent, FormHandler>> = {
  "confirm-read-back": confirm,
  "correct-read-back": correct,
  write,
  call,
  "dispute-promise": dispute,
  "choose-option": choose,
  "confirm-appointment": confirmTime,
  "move-appointment": moveTime,
  "put-right": putRight,
  reopen,
  thank,
  "say-satisfaction": satisfaction,
  "answer-questions": questions,
  "send-number": sendNumber,
  "show-code": showCode,
  "send-proof": sendProof,
  prove,
  "close-parts": closeParts,
  language,
  wishes,
  "add-reader": letRead,
  "remove-reader": letReadNoMore,
  "not-her": notHer,
  "follow-ups": followUps,
  discretion,
};
