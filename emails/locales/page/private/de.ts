import type { PrivateWords } from "./en.ts";

export const de: PrivateWords = {
  "file.ended": "Die Adresse dieser Datei gilt nicht mehr",
  "file.ended.words":
    "Sie galt fünf Minuten, damit niemand sie später findet. Gehen Sie zurück auf Ihre Seite und öffnen Sie die Datei dort noch einmal: Der Link steht in jeder unserer Mails.",
  "opened.link": "Wer hat diese Seite geöffnet?",
  "opened.heading": "Wann diese Seite geöffnet wurde",
  "opened.words":
    "Nach Stunden, 90 Tage lang. Es zeigt, dass jemand oder etwas die Seite abgerufen hat, nicht, dass ein Mensch sie gelesen hat: Auch Mailprogramme und Virenscanner öffnen Links. Eine Adresse bewahren wir nicht auf.",
  "opened.yours": "über Ihren Link",
  "opened.theirs": "über den Link von {name}",
  "opened.machine": "Das sieht nach einem Automaten aus, etwa einem Virenscanner.",
  "opened.browser": "Das sieht nach einem Browser aus.",
  "opened.none": "Bisher niemand.",
  "opened.times": "{count, plural, one {Einmal} other {#-mal}}",
  "opened.back": "Zurück zu Ihrer Seite",
  "discreet.title": "Ihre Seite",
  "discreet.appointment": "Termin",
  "discreet.is-off": "In unseren Mails steht, worum es geht.",
  "discreet.is-on":
    "In unseren Mails steht nur, dass es Neues gibt. Was es ist, steht allein auf dieser Seite.",
  "discreet.on": "Nur schreiben, dass es Neues gibt",
  "discreet.off": "Wieder schreiben, worum es geht",
  "said.discretion-on": "Ab jetzt steht in unseren Mails nur, dass es Neues gibt.",
  "said.discretion-off": "In unseren Mails steht wieder, worum es geht.",
  "lost.link": "Neuen Link anfordern",
  "lost.heading": "Haben Sie Ihren Link verloren?",
  "lost.words":
    "Schreiben Sie die Mailadresse, die Sie uns gegeben haben. Dorthin schicken wir die Links zu Ihren Seiten.",
  "lost.email": "Ihre E-Mail-Adresse",
  "lost.send": "Links zuschicken",
  "lost.sent": "Danke. Sehen Sie in Ihr Postfach",
  "lost.sent.words":
    "Wenn wir diese Adresse kennen, sind die Links zu Ihren Seiten dorthin unterwegs. Kommt in einigen Minuten nichts an, sehen Sie bei den unerwünschten Mails nach, oder rufen Sie uns an.",
};
