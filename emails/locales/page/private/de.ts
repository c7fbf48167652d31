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
  "closed.money":
    "Was Sie von uns für die Mühe bekommen haben, öffnet sich mit einer Zahl, die wir an Ihr eigenes Postfach schicken.",
  "closed.address": "Der Ort öffnet sich mit einer Zahl, die wir an Ihr eigenes Postfach schicken.",
  "closed.files":
    "Die Dateien öffnen sich mit einer Zahl, die wir an Ihr eigenes Postfach schicken.",
  "closed.whole":
    "Alles in einer Datei öffnet sich mit einer Zahl, die wir an Ihr eigenes Postfach schicken.",
  "closed.readers":
    "Wen Sie mitlesen lassen und wann diese Seite geöffnet wurde, ist ebenfalls verschlossen.",
  "closed.too": "Auch das ist verschlossen.",
  "closed.link": "Mit einer Zahl öffnen",
  "closed.how":
    "So sieht es niemand, dem nur dieser Link in die Hände kam. Eine Zahl öffnet alles, was hier verschlossen ist, auf diesem Gerät und für eine halbe Stunde.",
  "closed.have": "Ich habe die Zahl",
  "closed.open": "Öffnen",
  "closed.open-until": "Was verschlossen war, ist auf diesem Gerät offen bis {when}.",
  "closed.close": "Wieder verschließen",
  "closed.file.yours": "Sie haben eine Datei hinzugefügt.",
  "closed.file.ours": "Wir haben eine Datei hinzugefügt.",
  "closed.heading": "Das ist verschlossen",
  "closed.words":
    "Es öffnet sich mit einer Zahl, die wir an Ihr eigenes Postfach schicken. Fordern Sie sie auf Ihrer Seite an und öffnen Sie dies dann noch einmal.",
  "said.parts-opened":
    "Es ist verschlossen. Eine Zahl öffnet es für eine halbe Stunde, in einem Browser, der Cookies annimmt.",
  "said.parts-closed": "Es ist wieder verschlossen.",
  "fault.proof-locked":
    "Es wurden zu viele falsche Zahlen eingegeben, deshalb bleibt es mit diesem Link verschlossen. Fordern Sie einen neuen Link an, oder rufen Sie {owner} an.",
  "fault.proof-first":
    "Öffnen Sie zuerst mit einer Zahl aus Ihrem Postfach, was verschlossen ist. Es wurde nichts geändert.",
  "expired.heading": "Die Zeit dieses Links ist um",
  "expired.words":
    "Unsere Links gelten eine bestimmte Zeit, damit niemand Ihre Seite Jahre später findet. Wir können einen neuen an die Adresse schicken, die uns vorliegt.",
  "revoked.heading": "Dieser Link wurde zurückgenommen",
  "revoked.words":
    "Er öffnet nichts mehr, damit die Seite vertraulich bleibt. War es Ihrer, können wir einen neuen an die Adresse schicken, die uns vorliegt.",
  "restricted.heading": "Ihr Fall wird hier derzeit nicht gezeigt",
  "restricted.words":
    "Es ist nichts verloren, und es geht weiter. {owner} ist für Sie da: Rufen Sie an, oder schreiben Sie von dieser Seite aus.",
  "restricted.elsewhere":
    "Auf Ihrer Seite steht, mit wem Sie sprechen können und wann Sie von uns hören.",
};
