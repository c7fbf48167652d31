import type { HerWords } from "./en.ts";

export const de = {
  "options.preheader.yes": "Es gibt mehr als einen Weg, es in Ordnung zu bringen. Sie wählen.",
  "options.preheader.no": "Ein ehrliches Nein, und was wir stattdessen tun können.",
  "options.words.yes":
    "Es gibt mehr als einen Weg, es in Ordnung zu bringen. Welcher Ihnen am besten passt, entscheiden Sie.",
  "options.words.no":
    "So, wie Sie es sich erhofft haben, können wir es nicht in Ordnung bringen. Das sage ich Ihnen lieber, als Sie warten zu lassen. Hier steht, warum, und was wir stattdessen tun können.",
  "options.how": "Sie wählen auf Ihrer Seite, mit einem Tippen. Ich mache mich sofort daran.",
  "options.button": "Auf meiner Seite wählen",
  "cost.time": "Etwa {span} Ihrer Zeit.",
  "cost.no-time": "Nichts von Ihrer Zeit.",
  "cost.trips": "{count, plural, one {Ein Weg für Sie.} other {# Wege für Sie.}}",
  "cost.no-trip": "Kein Weg.",
  "cost.money": "Sie zahlen {amount}.",
  "cost.no-money": "Es kostet Sie nichts.",
  "alert.about.option-chosen": "Unter den Möglichkeiten wurde gewählt. Machen Sie sich daran.",
} as const satisfies HerWords;
