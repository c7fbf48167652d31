/** Words to staff: sign-ins, passwords, alerts, in English. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "staff.greeting": "Hello {name},",
  "staff.footer": "You get this mail because you work with Amends at {brand}.",
  "invite.subject": "{brand}: your sign-in for Amends",
  "invite.preheader": "Choose a password to begin.",
  "invite.words":
    "{inviter} has given you a sign-in for Amends, where {brand} looks after customers for whom something went wrong.",
  "invite.button": "Choose your password",
  "invite.until": "The link can be used until {when}.",
  "reset.subject": "{brand}: a new password for Amends",
  "reset.preheader": "Choose a new password.",
  "reset.words":
    "Someone asked for a new password for your sign-in. If it was you, choose one here.",
  "reset.button": "Choose a new password",
  "reset.lasts":
    "{minutes, plural, one {The link can be used once, within # minute.} other {The link can be used once, within # minutes.}}",
  "reset.not-you": "If it was not you, leave this mail as it is. Your password stays what it was.",
  "changed.subject": "{brand}: your password for Amends was changed",
  "changed.preheader": "If it was not you, tell your administrator now.",
  "changed.words":
    "The password of your sign-in was changed on {when}. All other sessions were ended.",
  "changed.not-you":
    "If it was not you, tell your administrator now. They can end every session of yours.",

  "alert.subject": "{brand}: case {reference} needs you",
  "alert.about.no-first-word": "No person has spoken to this customer in time.",
  "alert.about.update-overdue": "The customer has not had the word that was due.",
  "alert.about.promise-broken": "A promise to the customer was not kept.",
  "alert.about.customer-chased-twice": "The customer has had to ask twice.",
  "alert.about.partner-silent": "A partner on the case does not answer.",
  "alert.about.case-reopened": "The case is open again: it was not put right.",
  "alert.about.repeat-failure": "The same product has failed the same customer again.",
  "alert.about.approval-late": "A decision on an accommodation does not come.",
  "alert.about.by-hand": "A colleague has escalated this case.",
  "alert.about.first-word-due": "A first word to the customer is due soon.",
  "alert.about.next-word-due": "The next word to the customer is due soon.",
  "alert.about.customer-reply-due": "An answer to what the customer wrote is due soon.",
  "alert.about.resolution-due": "The resolution of this case is due soon.",
  "alert.about.promise-due": "A promise to the customer is due soon.",
  "alert.about.promise-disputed": "The customer says that something promised did not happen.",
  "alert.about.other": "This case needs somebody now.",
  "alert.since": "Since {when}.",
  "alert.role.owner": "You are told because the case is yours.",
  "alert.role.deputy": "You are told as the owner’s deputy.",
  "alert.role.lead": "You are told as team lead.",
  "alert.role.manager": "You are told as manager.",
  "alert.ask": "Open the case and say that you have it. If nobody does, the next person is told.",
  "alert.button": "Open the case",
} as const;

export type StaffWords = Readonly<Record<keyof typeof en, string>>;
