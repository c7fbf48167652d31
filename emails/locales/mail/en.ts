/** What our mails say, in English. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  greeting: "Dear {name},",
  closing: "Kind regards,",
  late: "This comes later than we said it would, and we are sorry for that.",
  "case.subject": "{brand}: your case {reference}",
  "case.button": "See where your case stands",
  "case.rest": "The rest of this is on your page.",
  "next.label": "You will hear from us by",
  "next.note": "Even if there is no news. ({zone})",
  "owner.phone": "Direct line:",
  "owner.reach": "Write a message, or ask for a call",
  "footer.why":
    "Case {reference}. You get this mail because something went wrong for you with {brand}.",
  "footer.private": "The link to your page is meant for you alone. Please do not pass it on.",
  "footer.support": "{brand} by phone: {phone}",
  "footer.stop": "Stop these follow-up mails",

  "acknowledgement.preheader": "{owner} is looking after it.",
  "acknowledgement.preheader.when": "{owner} is looking after it. You will hear from us by {when}.",
  "acknowledgement.received.letter": "Your letter is with us. We have held it since {day}.",
  "acknowledgement.received.email": "Thank you for your e-mail of {day}.",
  "acknowledgement.received.phone": "Thank you for your call of {day}.",
  "acknowledgement.received.web": "Thank you for writing to us on {day}.",
  "acknowledgement.received.social":
    "We have seen what you wrote on {day}. Thank you for telling us.",
  "acknowledgement.received.in-person": "Thank you for coming to us on {day}.",
  "acknowledgement.owner":
    "I am sorry for the trouble you have had. My name is {owner}. Your case is with me, and it stays with me until it is put right.",
  "acknowledgement.understood": "What we heard from you",
  "acknowledgement.check":
    "Is something missing, or not quite right? Tell me on your page and I will correct it.",

  "update.preheader": "Word from {owner} about your case.",

  "nothing-new.preheader": "Nothing new yet. We are still on it.",
  "nothing-new.words":
    "There is nothing new to tell you yet. We are still on it, and I did not want you to have to ask.",
  "nothing-new.stands": "Where it stands",

  "delay.preheader": "It takes longer than we thought. Here is why, and what we do.",
  "delay.opening":
    "It takes longer than we thought. I would rather tell you now than have you ask.",
  "feedback.preheader": "Two questions, if you have a minute.",
  "feedback.opening":
    "Something of ours failed you, and I would like to learn from it. May I ask you two things? You need not answer.",
  "feedback.first": "What were you doing when it failed?",
  "feedback.second": "What would have helped you most?",
  "problem-fixed.preheader": "What went wrong for you, and for others, is mended.",
  "problem-fixed.opening":
    "You were not the only one for whom this went wrong. It is now mended for everyone.",
  "compose.promised": "We have promised you:",
  "compose.stands": "We are waiting for {partner}, and I stay on it.",
  "compose.credit": "For your trouble we have credited you {amount}, number {number}.",

  "resolution.preheader": "What went wrong, how we put it right, and why it will not happen again.",
  "resolution.what": "What went wrong",
  "resolution.how": "How we put it right",
  "resolution.why": "Why it will not happen again",
  "resolution.why.not-yet": "We do not know this yet. We will tell you by {day}.",
  "resolution.apology.ours":
    "This was our fault, and we take responsibility for it. We are sorry for the trouble it gave you and the time it cost you.",
  "resolution.apology.shared":
    "Part of this was our doing, and we take responsibility for our part. We are sorry for the trouble it gave you and the time it cost you.",
  "resolution.apology.partner":
    "We are sorry for the trouble this gave you and the time it cost you. You should not have had to wait on anyone.",
  "resolution.apology.unclear":
    "We cannot say yet where this began. Wherever it was, we are sorry for the trouble it gave you and the time it cost you.",
  "resolution.apology.not-ours":
    "We are sorry for the trouble this gave you and the time it cost you. We were glad to help put it right.",
  "resolution.chases":
    "{count, plural, one {You had to come back to us once before it was settled.} other {You had to come back to us # times before it was settled.}} We are sorry for that too.",
  "resolution.thanks":
    "Thank you for your patience, for the trust you put in us, and for staying with us as a customer.",
  "resolution.still":
    "If anything is still not right, tell me on your page. Your case is then open again, and still with me.",

  "credit.label": "For your trouble, a credit of",
  "credit.note": "Number {number}, in your name at {brand}.",
  "credit.preheader": "We have credited you for the trouble you had.",
  "credit.words": "You had trouble that you should not have had. We have credited you for it.",

  "given.preheader": "Something for the trouble you had.",
  "given.words": "You had trouble that you should not have had. This is for it.",
  "given.refund": "Paid back to you",
  "given.replacement": "A replacement for you",
  "given.better-model": "A better model for you, at no extra cost",
  "given.free-period": "Free of charge for you",
  "given.number": "Number {number}.",

  "heads-up.subject": "{brand}: before our next mail, case {reference}",
  "heads-up.preheader": "A word from {owner}, so that you know the next mail is really from us.",
  "heads-up.words":
    "I would like to do something for the trouble you had. In a separate mail you will get a gift card from us. I am telling you beforehand so that you know it is meant, and really from us.",
  "heads-up.signs":
    "That mail will name your case, {reference}. It asks for no payment and no password. The card itself waits on your page.",
  "heads-up.doubt": "If anything about it looks odd, call me before you press anything.",

  "gift-card.subject": "{brand}: something for your trouble, case {reference}",
  "gift-card.preheader": "The gift card {owner} wrote to you about.",
  "gift-card.words": "Here is the gift card I wrote to you about. It is yours, with our thanks.",
  "gift-card.label": "Gift card",
  "gift-card.until": "It can be used until {day}.",
  "gift-card.how":
    "The card’s code is not in this mail, so that nobody else can take it. Open your page and ask for the code: we first send a short number to this address, to be sure that it is you.",
  "gift-card.button": "Open your gift card",

  "thanks.preheader": "Is everything still as it should be?",
  "thanks.words":
    "A few days ago we put right what had gone wrong for you. I would like to know that it has stayed right.",
  "thanks.thanks":
    "Thank you once more for your patience, for your trust, and for staying with us.",
  "thanks.call": "I will also call you, so that you can tell me in person.",
  "follow-up.ask":
    "If anything is missing, or something else troubles you, tell me and I will see to it.",
  "follow-up.button": "Tell us how it is",

  "check-in.preheader": "Some weeks on: is all well?",
  "check-in.words":
    "Some weeks have passed since we put right what had gone wrong for you. I have not forgotten it, and I would like to hear that all is well.",
  "check-in.call": "I will also call you in the coming days.",

  "reopened.preheader": "Your case is open again, and {owner} is on it.",
  "reopened.words":
    "You told us that it is not right yet. I am sorry: it should have been settled the first time. Your case is open again, and it is still with me.",
  "reopened.heard": "What we heard from you",

  "fresh-link.subject": "{brand}: a new link to your case {reference}",
  "fresh-link.preheader": "Here is the new link you asked for.",
  "fresh-link.words":
    "Here is the new link to your page. You asked us for it, or someone did with your address.",
  "fresh-link.button": "Open your page",

  "code.subject": "{brand}: the number you asked for, case {reference}",
  "code.preheader": "Type it in on your page.",
  "code.words": "Here is the number to type in on your page.",
  "code.label": "Your number",
  "code.lasts":
    "{minutes, plural, one {It can be used once, within # minute.} other {It can be used once, within # minutes.}}",
  "code.not-you":
    "Nobody from {brand} will ever ask you for it. If you did not ask for a number, you need do nothing.",

  "promise.by": "By {when}",
  "promise.between": "Between {from} and {to}",
  "promise.was": "What I had promised you. {when}",
  "promise.now": "The new time",
  "promise-made.preheader": "What I promised you, in writing.",
  "promise-made.words": "Here is in writing what I promised you, so that you can hold me to it.",
  "promise-made.unsure":
    "I cannot name the hour with certainty, so I give you the time within which it will happen.",
  "promise-kept.preheader": "What I promised you is done.",
  "promise-kept.words": "What I promised you is done.",
  "promise-kept.late":
    "What I promised you is done. It came later than I had promised, and I am sorry for that.",
  "promise-kept.what": "What I promised you",
  "promise-kept.not-so":
    "If it did not happen, say so on your page. It is then open again, and I hear of it at once.",
  "promise-moved.preheader": "What I promised you has a new time.",
  "promise-moved.words":
    "What I promised you will not be done in the time I gave you. I am telling you before it is past.",
  "promise-moved.withdrawn":
    "I have to take back something I promised you, and you should know why.",
  "promise-broken.preheader": "I did not keep what I promised you.",
  "promise-broken.draft":
    "{name}, I had promised you this:\n\n{what}\n\n{when}. It did not happen in time. That is our doing, not yours, and I am sorry: you relied on it.",
  "partner-late.preheader": "{partner} keeps us waiting. We do not leave you waiting for them.",
  "partner-late.words":
    "{partner} works with us on your case and has not answered as agreed. That is for us to put right: you need not call anyone.",
  "partner-late.promised": "They had told us: by {when}.",

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

  "plan-b.preheader": "We have started another way to put it right.",
  "plan-b.words":
    "The first way has not worked out as it should. I do not want you to wait for it, so we have started another way:",
  "plan-b.steps": "What happens now",
  "plan-b.step.partner": "{what} (our partner does this, and we see to it)",
  "plan-b.step.customer": "{what} (we need this from you: {why})",

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

export type MailCatalogue = Readonly<Record<keyof typeof en, string>>;
