import type { HerWords } from "./en.ts";

export const de = {
  "page.about": "Wo Ihr Anliegen steht, wer sich darum kümmert und wie es weitergeht.",
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
  "history.her-step-dropped":
    "Das brauchen Sie nicht mehr zu tun. Wenn Sie es schon getan haben, danken wir Ihnen:",
  "history.options-withdrawn": "Wir mussten die Möglichkeiten zurücknehmen:",
  "appointment.heading": "Ihr Termin",
  "appointment.offered": "Passt Ihnen diese Zeit?",
  "appointment.offered.many": "Welche dieser Zeiten passt Ihnen?",
  "appointment.place": "Wo: {place}",
  "appointment.who": "Wer kommt: {who}",
  "appointment.zone": "Zeitzone: {zone}.",
  "appointment.yes": "Ja, das passt mir",
  "appointment.this": "Das passt mir",
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
  "wishes.label": "Wie wir Sie erreichen",
  "wishes.mails": "Wie oft per Mail?",
  "wishes.every-word": "Jedes Wort, auch „noch nichts Neues“",
  "wishes.news-only": "Nur wenn es Neues gibt",
  "wishes.reach": "Per Mail oder am Telefon?",
  "wishes.mail": "Per Mail",
  "wishes.phone": "Am Telefon",
  "wishes.note":
    "Was Sie auch wählen: Jedes Wort steht sofort auf dieser Seite, und was Sie vielleicht aufheben möchten, kommt per Mail.",
  "readers.add": "Jemand anderen mitlesen lassen",
  "readers.note":
    "Diese Person bekommt einen eigenen Link, nur zum Lesen. Sie können ihn jederzeit zurücknehmen.",
  "readers.name": "Ihr Name",
  "readers.email": "Ihre E-Mail-Adresse",
  "readers.send": "Link schicken",
  "readers.may": "darf diese Seite lesen.",
  "readers.remove": "Link zurücknehmen",
  "readers.notice": "{name} lässt Sie diese Seite lesen. Antworten kann hier nur {name}.",
  "not-you.label": "Nicht {name}?",
  "not-you.words":
    "Dann ist diese Seite versehentlich bei Ihnen. Sagen Sie es uns: Wir schließen diesen Link sofort und fragen nach der richtigen Adresse.",
  "not-you.send": "Das bin ich nicht, Link schließen",
  "not-you.done": "Danke. Dieser Link ist geschlossen",
  "not-you.done.words":
    "Niemand kann die Seite damit noch öffnen. Nach der richtigen Adresse fragen wir am Telefon. Sie müssen nichts weiter tun.",
  "reading.heading": "Sie können diese Seite lesen",
  "reading.words":
    "Antworten kann hier nur die Person, um deren Fall es geht. Es wurde nichts geändert.",
  "said.wishes-chosen": "Notiert. So machen wir es ab jetzt.",
  "said.reader-added": "Der Link ist unterwegs.",
  "said.reader-removed": "Der Link öffnet nichts mehr.",
  "fault.reach.no-number":
    "Wir haben keine Nummer von Ihnen. Bitten Sie oben um einen Anruf und geben Sie eine an, dann wählen Sie das Telefon.",
  "fault.reader.name": "Schreiben Sie den Namen.",
  "fault.reader.email": "Schreiben Sie eine E-Mail-Adresse, etwa ana@example.com.",
  "fault.reader.too-many":
    "Höchstens fünf andere dürfen diese Seite lesen. Nehmen Sie zuerst einen Link zurück.",
  "history.reader-added": "Sie haben jemand anderen mitlesen lassen.",
  "history.reader-removed": "Sie haben einen Link zum Mitlesen zurückgenommen.",
  "history.earlier": "Zeigen, was davor war ({count})",
  "gift-link.heading": "Ihr Geschenk",
  "gift-link.words":
    "Dort suchen Sie sich aus, was Ihnen gefällt. Der Link ist so gut wie Bargeld: Behalten Sie ihn für sich.",
  "gift-link.open": "Geschenk öffnen",
  "gift-link.keep":
    "Er öffnet sich bei {host}, unserem Partner für Geschenkkarten. Sie können sich den Link jederzeit wieder zeigen lassen.",
  "elsewhere.heading": "Es wurde nichts gesendet",
  "elsewhere.words":
    "Dieses Formular kam nicht von Ihrer Seite. Öffnen Sie bitte den Link in unserer Mail noch einmal und senden Sie es von dort.",
  "broken.heading": "Das hat bei uns nicht geklappt",
  "broken.words":
    "Bitte versuchen Sie es in einigen Minuten noch einmal. Ihr Fall und Ihr Link sind sicher. Wenn Sie uns gerade geschrieben haben, sehen Sie bitte zuerst auf Ihrer Seite nach, ob es dort steht.",
  "broken.number": "Wenn Sie deswegen anrufen, nennen Sie diese Nummer: {id}",
} as const satisfies HerWords;
