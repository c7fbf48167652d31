import type { PutRightWords } from "./en.ts";

export const de = {
  "right.what": "Was schiefgegangen ist",
  "right.how": "Wie wir es in Ordnung gebracht haben",
  "right.why": "Warum es nicht wieder passiert",
  "right.why.not-yet": "Das wissen wir noch nicht. Wir sagen es Ihnen bis zum {day}.",
  "right.apology": "Unsere Entschuldigung",
  "check.heading": "Ist es jetzt in Ordnung?",
  "check.words":
    "Sagen Sie es uns so oder so. Stimmt noch etwas nicht, ist Ihr Fall wieder offen, bei {owner}.",
  "check.yes": "Ja, jetzt stimmt es",
  "check.no": "Nein, noch nicht",
  "check.back": "Ist es wieder aufgetreten?",
  "check.why": "Was stimmt noch nicht?",
  "check.send": "Meinen Fall wieder öffnen",

  "trouble.heading": "Für Ihre Mühe",
  "credit.note": "Eine Gutschrift, Nummer {number}, auf Ihren Namen bei {brand}.",
  "given.refund": "An Sie zurückgezahlt.",
  "given.replacement": "Ein Ersatz für Sie.",
  "given.better-model": "Ein besseres Modell für Sie, ohne Aufpreis.",
  "given.free-period": "Für Sie kostenlos.",
  "given.number": "Nummer {number}.",
  "gift.note": "Eine Geschenkkarte.",
  "gift.until": "Sie gilt bis {day}.",
  "gift.how":
    "Der Code ist nur für Sie bestimmt. Wir schicken zuerst eine kurze Zahl an Ihre E-Mail-Adresse, damit wir sicher sind, dass Sie es sind.",
  "gift.send": "Zahl zuschicken",
  "gift.again": "Neue Zahl zuschicken",
  "gift.digits": "Die Zahl aus unserer Mail",
  "gift.show": "Code zeigen",
  "gift.heading": "Der Code Ihrer Geschenkkarte",
  "gift.keep":
    "Schreiben Sie ihn auf, bevor Sie diese Seite verlassen. Sie können ihn jederzeit wieder anzeigen lassen.",
  "gift.back": "Zurück zu Ihrem Fall",
} as const satisfies PutRightWords;
