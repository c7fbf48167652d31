/** The English of it. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "next.missed": "We said we would write by",
  "next.sorry": "We are late, and we are sorry. ({zone})",
  "options.preheader.yes": "There is more than one way to put it right. You choose.",
  "options.preheader.no": "An honest no, and what we can do instead.",
  "options.words.yes":
    "There is more than one way to put it right. Which one suits you best is for you to say.",
  "options.words.no":
    "We cannot put it right the way you hoped for. I would rather tell you so than keep you waiting. Here is why, and what we can do instead.",
  "options.how": "You choose on your page, in one tap. I go ahead with it at once.",
  "options.button": "Choose on your page",
  "cost.time": "About {span} of your time.",
  "cost.no-time": "None of your time.",
  "cost.trips": "{count, plural, one {One trip for you.} other {# trips for you.}}",
  "cost.no-trip": "No trip.",
  "cost.money": "You pay {amount}.",
  "cost.no-money": "It costs you nothing.",
  "alert.about.option-chosen": "The customer has chosen among the options. Go ahead with it.",
  "appointment.preheader.offered": "Which time suits you?",
  "appointment.preheader.agreed": "Your appointment, in writing.",
  "appointment.words.offered":
    "I would like to agree on a time with you. Take the one that suits you best.",
  "appointment.words.agreed": "This is what we agreed on.",
  "appointment.place": "Where: {place}",
  "appointment.who": "Who comes: {who}",
  "appointment.how.offered":
    "You agree on your page, in one tap. If none suits you, say there when it would.",
  "appointment.how.agreed":
    "Your page has it as a file for your calendar. If it no longer suits you, say so there.",
  "appointment.button.offered": "Choose a time",
  "appointment.button.agreed": "See it on your page",
  "alert.about.appointment-confirmed": "The customer has agreed to a time.",
  "alert.about.appointment-move-asked": "The customer asks for another time. Offer one.",
  "reader-link.subject": "{brand}: case {reference}, for you to follow",
  "reader-link.why": "Case {reference}. You get this mail because {name} lets you read along.",
  "reader-link.button": "See where it stands",
  "reader-link.preheader": "{name} lets you follow a case.",
  "reader-link.words":
    "{name} lets you read along in a case with {brand}: where it stands, who looks after it, and what happens next.",
  "reader-link.rights":
    "The link is for you alone, and for reading only. {name} can take it back at any time.",
  "discreet.subject": "News about your matter",
  "discreet.preheader": "It stands on your page.",
  "discreet.words": "There is news about your matter. It stands on your private page.",
  "discreet.button": "Open your page",
} as const;

export type HerWords = Readonly<Record<keyof typeof en, string>>;
