import type { HerWords } from "./en.ts";

export const de = {
  "next.missed": "Sie sollten von uns hören bis",
  "next.sorry": "Wir sind zu spät. Das tut uns leid. ({zone})",
  "options.preheader.yes": "Es gibt mehr als einen Weg, es in Ordnung zu bringen. Sie wählen.",
  "options.preheader.no": "Ein ehrliches Nein, und was wir stattdessen tun können.",
  "options.words.yes":
    "Es gibt mehr als einen Weg, es in Ordnung zu bringen. Welcher Ihnen am besten passt, entscheiden Sie.",
  "options.words.no":
    "So, wie Sie es sich erhofft haben, können wir es nicht in Ordnung bringen. Das sage ich Ihnen lieber, als Sie warten zu lassen. Hier steht, warum, und was wir stattdessen tun können.",
  "options.how": "Sie wählen auf Ihrer Seite, mit einem Tippen. Ich mache mich sofort daran.",
  "options.button": "Auf Ihrer Seite wählen",
  "cost.time": "Etwa {span} Ihrer Zeit.",
  "cost.no-time": "Nichts von Ihrer Zeit.",
  "cost.trips": "{count, plural, one {Ein Weg für Sie.} other {# Wege für Sie.}}",
  "cost.no-trip": "Kein Weg.",
  "cost.money": "Sie zahlen {amount}.",
  "cost.no-money": "Es kostet Sie nichts.",
  "alert.about.option-chosen": "Unter den Möglichkeiten wurde gewählt. Machen Sie sich daran.",
  "appointment.preheader.offered": "Welche Zeit passt Ihnen?",
  "appointment.preheader.agreed": "Ihr Termin, schriftlich.",
  "appointment.words.offered":
    "Ich möchte einen Termin mit Ihnen vereinbaren. Nehmen Sie den, der Ihnen am besten passt.",
  "appointment.words.agreed": "Das haben wir vereinbart.",
  "appointment.place": "Wo: {place}",
  "appointment.who": "Wer kommt: {who}",
  "appointment.how.offered":
    "Sie sagen auf Ihrer Seite zu, mit einem Tippen. Passt keiner, sagen Sie dort, wann es Ihnen passt.",
  "appointment.how.agreed":
    "Auf Ihrer Seite steht er als Datei für Ihren Kalender. Passt er nicht mehr, sagen Sie es dort.",
  "appointment.button.offered": "Termin wählen",
  "appointment.button.agreed": "Auf Ihrer Seite ansehen",
  "alert.about.appointment-confirmed": "Ein Termin wurde zugesagt.",
  "alert.about.appointment-move-asked":
    "Es wird um einen anderen Termin gebeten. Bieten Sie einen an.",
  "reader-link.subject": "{brand}: Fall {reference} zum Mitlesen",
  "reader-link.why": "Fall {reference}. Sie erhalten diese Mail, weil {name} Sie mitlesen lässt.",
  "reader-link.button": "Sehen, wie es steht",
  "reader-link.preheader": "{name} lässt Sie einen Fall mitlesen.",
  "reader-link.words":
    "{name} lässt Sie einen Fall bei {brand} mitlesen: wie er steht, wer sich kümmert und wie es weitergeht.",
  "reader-link.rights":
    "Der Link ist nur für Sie und nur zum Lesen. {name} kann ihn jederzeit zurücknehmen.",
  "discreet.subject": "Neues in Ihrer Sache",
  "discreet.preheader": "Es steht auf Ihrer Seite.",
  "discreet.words": "Es gibt Neues in Ihrer Sache. Es steht auf Ihrer privaten Seite.",
  "discreet.button": "Ihre Seite öffnen",
} as const satisfies HerWords;
