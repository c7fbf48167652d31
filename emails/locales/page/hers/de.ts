import type { HerWords } from "./en.ts";

export const de = {
  "options.heading.yes": "Wählen Sie, was Ihnen passt",
  "options.heading.no": "Was wir stattdessen tun können",
  "options.words":
    "{owner} macht sich sofort an das, was Sie wählen. Bis wir angefangen haben, können Sie es sich anders überlegen.",
  "options.choose": "Das wähle ich",
  "options.change": "Lieber das",
  "options.chosen": "Das haben Sie gewählt.",
  "options.waits":
    "{owner} macht sich daran. Bis wir angefangen haben, können Sie noch etwas anderes wählen.",
  "options.begun":
    "Wir haben mit dem angefangen, was Sie gewählt haben. Soll es doch anders sein, schreiben Sie {owner}.",
  "said.option-chosen": "Danke. {owner} hat Ihre Wahl und macht sich daran.",
  "fault.option-begun":
    "Wir haben mit dem, was Sie gewählt haben, schon angefangen. Soll es doch anders sein, schreiben Sie {owner}.",
  "fault.option-gone":
    "Diese Möglichkeiten haben sich inzwischen geändert. Unten steht, welche es jetzt gibt.",
  "history.options-put": "Wir haben Ihnen Möglichkeiten zur Wahl gestellt.",
  "history.option-chosen": "Sie haben gewählt: {title}",
  "history.choice-begun": "Wir haben mit dem angefangen, was Sie gewählt haben.",
  "history.options-withdrawn": "Wir mussten die Möglichkeiten zurücknehmen:",
  "appointment.heading": "Ihr Termin",
  "appointment.offered": "Passt Ihnen diese Zeit?",
  "appointment.offered.many": "Welche dieser Zeiten passt Ihnen?",
  "appointment.place": "Wo: {place}",
  "appointment.who": "Wer kommt: {who}",
  "appointment.zone": "Alle Zeiten sind {zone}.",
  "appointment.yes": "Ja, das passt mir",
  "appointment.this": "Diese",
  "appointment.agreed": "Vereinbart.",
  "appointment.calendar": "In den Kalender eintragen",
  "appointment.move": "Um eine andere Zeit bitten",
  "appointment.wish": "Wann würde es Ihnen passen?",
  "appointment.send": "Darum bitten",
  "appointment.moved": "Sie haben um eine andere Zeit gebeten. {owner} meldet sich.",
  "appointment.cancelled": "Das findet nicht statt.",
  "said.appointment-confirmed": "Danke. Es ist vereinbart, und wir bestätigen es per Mail.",
  "said.appointment-moved": "{owner} hat Ihren Wunsch und meldet sich mit einer Zeit.",
  "fault.slot-gone": "Diese Zeit ist nicht mehr frei. Unten steht, welche es jetzt gibt.",
  "history.appointment-offered": "Wir haben Ihnen eine Zeit angeboten.",
  "history.appointment-confirmed": "Sie haben einer Zeit zugestimmt.",
  "history.appointment-move-asked": "Sie haben um eine andere Zeit gebeten:",
  "history.appointment-cancelled": "Wir mussten einen Termin absagen:",
} as const satisfies HerWords;
