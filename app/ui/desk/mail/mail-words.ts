import type { TagLook } from "#app/ui/tag.tsx";
import type { EmailKind } from "#emails/index.ts";

type StateWords = {
  readonly label: string;
  readonly look: TagLook;
  /** What is known, and no more than that. */
  readonly meaning: string;
};

/** The true state of a mail. There is no "read": nobody can know that. */
const states: Readonly<Record<string, StateWords>> = {
  draft: { label: "Draft", look: "plain", meaning: "It has not been sent." },
  held: {
    label: "Held",
    look: "plain",
    meaning: "It leaves when its time comes. Until then it can be taken back.",
  },
  queued: {
    label: "Queued",
    look: "plain",
    meaning: "It waits for its turn, and leaves by itself.",
  },
  sending: {
    label: "Sending",
    look: "plain",
    meaning: "It is being handed to the mail server now.",
  },
  in_doubt: {
    label: "In doubt",
    look: "alarm",
    meaning: "The connection broke as it was handed over. It may have arrived, or not.",
  },
  handed_over: {
    label: "Handed over",
    look: "well",
    meaning: "The next mail server took it. Nobody can know whether it was read.",
  },
  delivered: {
    label: "Delivered",
    look: "well",
    meaning: "The mailbox's own server confirmed it.",
  },
  soft_bounce: {
    label: "Refused for now",
    look: "warn",
    meaning: "The mail server refused it too many times. Call instead.",
  },
  hard_bounce: {
    label: "Bounced",
    look: "alarm",
    meaning: "There is no such mailbox. Call, and ask for the right address.",
  },
  complaint: {
    label: "Marked as spam",
    look: "alarm",
    meaning: "The reader reported it as spam. Call instead.",
  },
  failed: { label: "Failed", look: "alarm", meaning: "It could not be sent. Call instead." },
  suppressed: {
    label: "Not sent",
    look: "warn",
    meaning: "We no longer write to this address. Call instead.",
  },
  cancelled: { label: "Cancelled", look: "plain", meaning: "It was taken back before it left." },
};

export function mailStateWords(state: string): StateWords {
  return states[state] ?? { label: state, look: "plain", meaning: "" };
}

const kinds: Readonly<Record<EmailKind, string>> = {
  acknowledgement: "Acknowledgement",
  update: "Update",
  "nothing-new": "Nothing new yet",
  resolution: "Resolution",
  reopened: "Open again",
  delay: "Delay",
  options: "Options",
  feedback: "Two questions",
  "problem-fixed": "Fixed for everyone",
  "problem-notice": "Notice of a known problem",
  "promise-made": "Promise",
  "promise-kept": "Promise kept",
  "promise-moved": "Promise moved",
  "promise-broken": "Promise broken",
  "partner-late": "A partner is late",
  "plan-b-started": "Another way begun",
  appointment: "Appointment",
  "reader-link": "Link of a reader",
  "escalation-alert": "Alert to staff",
  "weekly-digest": "The week in figures, to staff",
  "credit-issued": "Credit",
  "for-your-trouble": "For the trouble",
  "gift-card-heads-up": "Heads-up of a gift card",
  "gift-card": "Gift card",
  "thanks-after-days": "Thanks after some days",
  "follow-up-by-hand": "Follow-up in our own words",
  "check-in-after-weeks": "Check-in after some weeks",
  "fresh-link": "New link",
  "one-time-code": "One-time code",
  "staff-invite": "Invitation of staff",
  "password-reset": "New password for staff",
  "password-changed": "Notice of a new password",
};

/** What kind of mail it is, for staff. */
export function mailKindWords(kind: string): string {
  return isKind(kind) ? kinds[kind] : kind;
}

const isKind = (kind: string): kind is EmailKind => Object.hasOwn(kinds, kind);
