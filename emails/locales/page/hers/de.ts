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
} as const satisfies HerWords;
