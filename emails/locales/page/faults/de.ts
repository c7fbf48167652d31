import type { FaultWords } from "./en.ts";

export const de = {
  "fault.promise-changed":
    "Diese Zusage hat sich inzwischen geändert. Unten steht, wie es jetzt aussieht.",

  "fault.summary": "Noch nicht gesendet. Unten steht, was fehlt.",
  "fault.words.missing": "Schreiben Sie zuerst ein paar Worte.",
  "fault.words.long": "Das ist zu lang. Kürzen Sie es auf {count, number} Zeichen.",
  "fault.words.signs":
    "Darin stehen Zeichen, die sich nicht anzeigen lassen. Schreiben Sie es noch einmal ohne sie.",
  "fault.window": "Wählen Sie, wann wir anrufen dürfen.",
  "fault.phone": "Schreiben Sie eine Telefonnummer aus Ziffern, etwa +49 30 000000.",
  "fault.phone.missing":
    "Wir haben keine Nummer von Ihnen. Schreiben Sie eine, etwa +49 30 000000.",
  "fault.file-too-large": "{name} hat über 10 MB. Wählen Sie eine kleinere Datei.",
  "fault.file-type":
    "{name} ist von einer Art, die wir nicht annehmen können. Wählen Sie ein Foto oder ein PDF.",
  "fault.file-empty": "{name} ist leer. Wählen Sie eine andere Datei.",
  "fault.language": "Wählen Sie eine Sprache aus der Liste.",
  "fault.already-open": "Ihr Fall ist schon offen. Schreiben Sie unten an {owner}.",
  "fault.not-resolved":
    "Ihr Fall ist noch offen. Wir fragen Sie, sobald es in Ordnung gebracht ist.",
  "fault.wrong-code":
    "{left, plural, one {Das ist nicht die Zahl, die wir geschickt haben. Sie haben noch einen Versuch.} other {Das ist nicht die Zahl, die wir geschickt haben. Sie haben noch # Versuche.}}",
  "fault.no-code-sent": "Lassen Sie sich zuerst eine Zahl zuschicken.",
  "fault.code-is-over": "Diese Zahl gilt nicht mehr. Lassen Sie sich eine neue zuschicken.",
  "fault.locked":
    "Es wurden zu viele falsche Zahlen eingegeben. Über diesen Link lässt sich die Karte nicht mehr öffnen. Bitte rufen Sie {owner} an.",
  "fault.too-many-codes":
    "Wir haben in der letzten Stunde fünf Zahlen geschickt. Nehmen Sie die neueste, oder warten Sie eine Stunde.",
  "fault.no-address":
    "Wir haben keine E-Mail-Adresse von Ihnen, an die wir eine Zahl schicken könnten. Bitte rufen Sie {owner} an.",
  "fault.unknown-form":
    "Wir konnten nicht lesen, was gesendet wurde. Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.",
} as const satisfies FaultWords;
