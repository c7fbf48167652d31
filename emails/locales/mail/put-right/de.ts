import type { PutRightWords } from "./en.ts";

export const de = {
  "resolution.preheader":
    "Was schiefging, wie wir es in Ordnung gebracht haben und warum es nicht wieder vorkommt.",
  "resolution.what": "Was schiefging",
  "resolution.how": "Wie wir es in Ordnung gebracht haben",
  "resolution.why": "Warum es nicht wieder vorkommt",
  "resolution.why.not-yet": "Das wissen wir noch nicht. Wir sagen es Ihnen bis zum {day}.",
  "resolution.apology.ours":
    "Das war unser Fehler, und wir stehen dafür ein. Der Ärger, den Sie hatten, und die Zeit, die es Sie gekostet hat, tun uns leid.",
  "resolution.apology.shared":
    "Einen Teil davon haben wir verursacht, und dafür stehen wir ein. Der Ärger, den Sie hatten, und die Zeit, die es Sie gekostet hat, tun uns leid.",
  "resolution.apology.partner":
    "Der Ärger, den Sie hatten, und die Zeit, die es Sie gekostet hat, tun uns leid. Sie hätten auf niemanden warten sollen.",
  "resolution.apology.unclear":
    "Wo es begann, können wir noch nicht sagen. Wo es auch war: Der Ärger, den Sie hatten, und die Zeit, die es Sie gekostet hat, tun uns leid.",
  "resolution.apology.not-ours":
    "Der Ärger, den Sie hatten, und die Zeit, die es Sie gekostet hat, tun uns leid. Wir haben gern geholfen, es in Ordnung zu bringen.",
  "resolution.chases":
    "{count, plural, one {Sie mussten einmal nachfragen, bis es erledigt war.} other {Sie mussten #-mal nachfragen, bis es erledigt war.}} Auch das tut uns leid.",
  "resolution.thanks":
    "Danke für Ihre Geduld, für Ihr Vertrauen und dafür, dass Sie uns als Kundin oder Kunde treu bleiben.",
  "resolution.still":
    "Wenn noch etwas nicht stimmt, sagen Sie es mir auf Ihrer Seite. Ihr Fall ist dann wieder offen, und er liegt weiter bei mir.",

  "credit.label": "Für Ihren Ärger eine Gutschrift über",
  "credit.note": "Nummer {number}, auf Ihren Namen bei {brand}.",
  "credit.preheader": "Wir haben Ihnen für den Ärger etwas gutgeschrieben.",
  "credit.words":
    "Sie hatten Ärger, den Sie nicht hätten haben sollen. Dafür haben wir Ihnen etwas gutgeschrieben.",

  "given.preheader": "Etwas für den Ärger, den Sie hatten.",
  "given.words": "Sie hatten Ärger, den Sie nicht hätten haben sollen. Das hier ist dafür.",
  "given.refund": "An Sie zurückgezahlt",
  "given.replacement": "Ein Ersatz für Sie",
  "given.better-model": "Ein besseres Modell für Sie, ohne Aufpreis",
  "given.free-period": "Für Sie kostenlos",
  "given.number": "Nummer {number}.",

  "heads-up.subject": "{brand}: vor unserer nächsten Mail, Fall {reference}",
  "heads-up.preheader":
    "Ein Wort von {owner}, damit Sie wissen, dass die nächste Mail wirklich von uns ist.",
  "heads-up.words":
    "Ich möchte Ihnen für den Ärger etwas Gutes tun. In einer eigenen Mail bekommen Sie von uns eine Geschenkkarte. Ich sage es Ihnen vorher, damit Sie wissen, dass sie ernst gemeint und wirklich von uns ist.",
  "heads-up.signs":
    "Jene Mail nennt Ihren Fall, {reference}. Sie verlangt keine Zahlung und kein Passwort. Die Karte selbst wartet auf Ihrer Seite.",
  "heads-up.doubt":
    "Wenn Ihnen daran etwas seltsam vorkommt, rufen Sie mich an, bevor Sie etwas anklicken.",

  "gift-card.subject": "{brand}: etwas für Ihren Ärger, Fall {reference}",
  "gift-card.preheader": "Die Geschenkkarte, von der {owner} Ihnen geschrieben hat.",
  "gift-card.words":
    "Hier ist die Geschenkkarte, von der ich Ihnen geschrieben habe. Sie gehört Ihnen, mit unserem Dank.",
  "gift-card.label": "Geschenkkarte",
  "gift-card.until": "Sie gilt bis zum {day}.",
  "gift-card.how":
    "Der Code der Karte steht nicht in dieser Mail, damit ihn niemand sonst nehmen kann. Öffnen Sie Ihre Seite und fordern Sie den Code an: Vorher schicken wir eine kurze Zahl an diese Adresse, um sicher zu sein, dass Sie es sind.",
  "gift-card.button": "Ihre Geschenkkarte öffnen",
} as const satisfies PutRightWords;
