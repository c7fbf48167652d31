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

  "plan-b.preheader": "We have started another way to put it right.",
  "plan-b.words":
    "The first way has not worked out as it should. I do not want you to wait for it, so we have started another way:",
  "plan-b.steps": "What happens now",
  "plan-b.step.partner": "{what} (our partner does this, and we see to it)",
  "plan-b.step.customer": "{what} (we need this from you: {why})",
} as const;

export type MailCatalogue = Readonly<Record<keyof typeof en, string>>;
