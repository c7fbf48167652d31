import { useSearchParams } from "@remix-run/react";
import { Notice } from "#app/ui/notice.tsx";

/** What a form did, in one sentence each. The key stands in the address after the form was sent. */
const sentences = {
  opened: "The case is open. The acknowledgement is on its way.",
  known: "This case was open already. Nothing was doubled.",
  "update-posted": "Posted. It is on the customer's page, and the mail is on its way.",
  "note-added": "The note is kept. No customer ever sees it.",
  "nothing-new-said": "Said: nothing new yet, still on it. The clock starts anew.",
  "contact-logged": "The contact is logged.",
  "call-finished": "The call is logged.",
  "files-added": "The files are on the case.",
  "link-revoked": "The link opens nothing any more.",
  "link-sent": "A mail with a good link is on its way.",
  reassigned: "The case has a new owner. The next mail names them.",
  resolved: "Put right. The explanation is on its way, and both follow-ups are planned.",
  reopened: "The case is open again, and the customer is told.",
  closed: "Closed. The customer's link stays good for 90 days.",
  resent: "It is in the queue again.",
  "marked-as-sent": "It counts as handed over.",
  "mail-settled": "Decided. The mail is off the list, and is kept.",
  redriven: "It is in the queue again.",
  "order-tried-again": "It is tried again within a minute. It is looked up there first.",
  lifted: "We write to this address again. What was not sent can be sent again now.",
  "step-added": "It stands on the customer’s page, under what happens next.",
  "step-promised":
    "It stands on the customer’s page, and its time is promised: the customer has it in writing.",
  "step-done": "Done. The customer’s page says so.",
  "step-dropped":
    "It is off the customer’s page. Where it was hers, the history there says that she need not do it.",
  "promise-made": "Promised. The customer has it in writing, and you are warned before it is due.",
  "promise-noted":
    "Written down as it was said. It stands on the customer’s page, and you are warned before it is due.",
  "promise-kept": "Done, and the customer is told.",
  "promise-moved": "Moved in time, and the customer is told why.",
  "promise-given-anew":
    "Its time was past, so it counts as broken. The customer is told, with the new time.",
  "promise-taken-back": "Taken back, and the customer is told why.",
  apologised: "The apology is on its way.",
  "appointment-offered": "Offered. It is on the customer's page, and the mail is on its way.",
  "appointment-cancelled": "Cancelled, and the customer is told why.",
  "options-put": "The options are on the customer's page, and the mail is on its way.",
  "option-chosen": "The choice is noted.",
  "low-seen": "Noted. It is off the list.",
  "answered-in-public":
    "Noted. It says nothing of the case, so the next word to the customer stays due.",
  "post-let-be": "Noted. It is off the list, and the reason is kept.",
  "address-given": "Written down. With an e-mail address the link is on its way.",
  "still-customer-said": "Noted.",
  "choice-begun": "Noted: begun. The page says so.",
  "options-withdrawn": "Taken back, and the customer is told why.",
  "partner-asked": "They are on the case. You are told when they go silent.",
  "partner-contact-logged": "The call is logged.",
  "partner-done": "Noted.",
  escalated: "Escalated. They are told now, and the customer reads to which role it went.",
  "escalation-taken": "You have it. The ladder waits until the time to mend is over.",
  "escalations-taken": "You have them all. The ladder waits until the time to mend is over.",
  "plan-started":
    "The other way has begun: its steps and promises are on the case, and the customer is told.",
  "cadence-set": "The cadence of this case is set, and the reason is kept.",
  "cadence-slower":
    "Set, and the reason is kept. The customer will hear from us less often than the severity asks.",
  "tier-set": "The tier is set. Service levels and the fair range go by it from now on.",
  "clock-stands": "Asked. The clock stands until the customer answers.",
  "clock-runs-on": "Asked. The clock runs on: something of ours or of a partner’s is still open.",
  "clock-started": "The clock runs again, and the reason is kept.",
  "rules-kept": "Kept. It counts from the next word on; times that customers were shown stand.",
  "hours-kept-long-holiday":
    "Kept. Nobody works for more than four weeks in a row: whoever waits in working time waits as long.",
  "absence-recorded": "Written down. Deputies have their cases, promises and calls for the time.",
  "absence-uncovered": "Written down, and nobody would stand in on some cases: see below.",
  "absence-ended": "Written down: they are here.",
  "plan-prepared": "Prepared. It stands on every case it is for.",
  "plan-retired": "Off the list. Where it was started it goes on.",
  "page-restricted":
    "The customer’s page says whom to talk to from now on, and nothing of the case.",
  "page-shown": "The customer’s page shows the case again.",
  "discretion-on": "From now on mails of this case say only that there is news.",
  "discretion-off": "Mails of this case say again what they are about.",
  "behind-number-set": "Kept. It counts on every page of this brand from now on.",
  "brand-kept": "Kept. Pages and mails of this brand are in the new hand from now on.",
  "brand-usual": "New cases are of this brand from now on. Open cases keep theirs.",
  "brand-retired": "Off the list. Its cases keep it.",
  "chat-added": "Alerts are written there from now on.",
  "chat-removed": "No more alerts are written there.",
  "view-saved": "Saved. It stands above the list from now on.",
  "view-removed": "The name is off. No case has changed.",
  paused: "It is stopped, in every process, and everybody on the desk reads it above.",
  resumed: "It goes on. What waited leaves in its order.",
  held: "It is held, and leaves when its time comes. Until then you can take it back.",
  "held-replaced": "Saved. This is what leaves.",
  "reading-stopped":
    "Nothing was sent: the reading below found what has to be mended first, or left with a reason. It is saved.",
  "second-reader-needed":
    "Nothing was sent: a second person reads this before it leaves. It is saved. Hand it over below.",
  "mail-left": "Said. It is on the customer's page, and the mail is on its way.",
  "taken-back": "Taken back: it was not sent, and the draft is open again.",
  "draft-saved": "Saved as a draft.",
  "draft-mended": "Mended, and read again.",
  "draft-discarded": "The draft is thrown away.",
  "finding-left": "It stays as it is. Your reason is kept with the case.",
  "promise-in-draft": "It is written down as a promise when this mail leaves.",
  "test-sent": "A test is on its way to you alone. Its link opens nothing.",
  "second-reader-asked": "Handed over. It leaves once a second person has read it.",
  "sensitive-marked": "Saved.",
  "hand-over-taken": "You have it.",
  "read-back-confirmed": "Written down: the customer said yes to what we understood.",
  "read-back-waived": "Your reason is kept. You can go on without the customer's yes.",
  "codes-loaded": "Loaded. Gift cards that waited for a code are issued.",
  settled: "Noted: no answer needed.",
  "session-ended": "That sign-in has ended.",
  "sessions-ended": "Every other sign-in of yours has ended.",
  "password-changed": "The password is changed. Every other sign-in has ended.",
  "digest-chosen": "Kept. It counts from the next mail on.",
  "second-factor-on": "The second factor is set up. Every other sign-in has ended.",
  "staff-added": "Added. The invitation is on its way; its link is good for 72 hours.",
  invited: "A new invitation is on its way. Earlier links have ended.",
  "role-changed": "The role is changed. They sign in anew.",
  disabled: "They can no longer sign in, and every sign-in of theirs has ended.",
  "disabled-cases-given":
    "They can no longer sign in, and every sign-in of theirs has ended. Their cases have other owners: pages and mails name them from now on.",
  "cases-given":
    "Their cases have other owners: pages and mails name them from now on, and it stands on their lists.",
  enabled: "They can sign in again.",
  "second-factor-removed":
    "Their second factor is gone. The next sign-in asks for the password only.",
} as const;

export type Said = keyof typeof sentences;

/** The address of a page, with what was just done. */
export function saying(path: string, said: Said): string {
  return `${path}${path.includes("?") ? "&" : "?"}said=${said}`;
}

/** Says what the form before did. */
export function SaidNotice() {
  const [parameters] = useSearchParams();
  const said = parameters.get("said") ?? "";
  if (!Object.hasOwn(sentences, said)) return null;
  return (
    <div className="mb-4">
      <Notice look="well">{sentences[said as Said]}</Notice>
    </div>
  );
}
