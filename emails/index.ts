import type { z } from "zod";
import { acknowledgement } from "./acknowledgement.ts";
import { appointment } from "./appointment.ts";
import { checkInAfterWeeks } from "./check-in-after-weeks.ts";
import { creditIssued } from "./credit-issued.ts";
import { delay } from "./delay.ts";
import { escalationAlert } from "./escalation-alert.ts";
import { feedback } from "./feedback.ts";
import { followUpByHand } from "./follow-up-by-hand.ts";
import { forYourTrouble } from "./for-your-trouble.ts";
import { freshLink } from "./fresh-link.ts";
import { giftCard } from "./gift-card.ts";
import { giftCardHeadsUp } from "./gift-card-heads-up.ts";
import type { EmailDefinition } from "./kit/define-email.ts";
import type { Letter } from "./kit/letter.ts";
import { nothingNew } from "./nothing-new.ts";
import { oneTimeCode } from "./one-time-code.ts";
import { options } from "./options.ts";
import { partnerLate } from "./partner-late.ts";
import { passwordChanged } from "./password-changed.ts";
import { passwordReset } from "./password-reset.ts";
import { planBStarted } from "./plan-b-started.ts";
import { problemFixed } from "./problem-fixed.ts";
import { problemNotice } from "./problem-notice.ts";
import { promiseBroken } from "./promise-broken.ts";
import { promiseKept } from "./promise-kept.ts";
import { promiseMade } from "./promise-made.ts";
import { promiseMoved } from "./promise-moved.ts";
import { readerLink } from "./reader-link.ts";
import { reopened } from "./reopened.ts";
import { resolution } from "./resolution.ts";
import { staffInvite } from "./staff-invite.ts";
import { thanksAfterDays } from "./thanks-after-days.ts";
import { update } from "./update.ts";
import { weeklyDigest } from "./weekly-digest.ts";

/** Every kind of mail we can send. */
export const emails = [
  acknowledgement,
  update,
  nothingNew,
  delay,
  options,
  feedback,
  problemFixed,
  problemNotice,
  promiseMade,
  promiseKept,
  promiseMoved,
  promiseBroken,
  partnerLate,
  planBStarted,
  appointment,
  resolution,
  reopened,
  creditIssued,
  forYourTrouble,
  giftCardHeadsUp,
  giftCard,
  thanksAfterDays,
  checkInAfterWeeks,
  followUpByHand,
  freshLink,
  readerLink,
  oneTimeCode,
  staffInvite,
  passwordReset,
  passwordChanged,
  escalationAlert,
  weeklyDigest,
] as const;

export type Email = (typeof emails)[number];
export type EmailKind = Email["kind"];
/** What a mail of that kind needs, as it waits in the outbox (JSON). */
export type EmailProps<Kind extends EmailKind> = z.input<Extract<Email, { kind: Kind }>["props"]>;

const byKind = new Map<string, EmailDefinition>(emails.map((email) => [email.kind, email]));

/** How a kind of mail is sent and made. Throws when there is no such kind. */
export function getEmail(kind: EmailKind): EmailDefinition {
  const email = byKind.get(kind);
  if (!email) throw new Error(`There is no kind of mail called ${kind}`);
  return email;
}

/** The letter of that kind for these props. Throws a ZodError when they do not fit (CMP-8). */
export function letterOf<Kind extends EmailKind>(kind: Kind, props: EmailProps<Kind>): Letter {
  const email = getEmail(kind);
  return email.letter(email.props.parse(props));
}
