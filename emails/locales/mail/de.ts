import type { MailCatalogue } from "./en.ts";

export const de = {
  greeting: "Guten Tag {name},",
  closing: "Mit freundlichen Grüßen",
  late: "Diese Nachricht kommt später, als wir gesagt hatten. Das tut uns leid.",
  "case.subject": "{brand}: Ihr Fall {reference}",
  "case.button": "Sehen, wie Ihr Fall steht",
  "case.rest": "Der Rest steht auf Ihrer Seite.",
  "next.label": "Sie hören von uns spätestens am",
  "next.note": "Auch wenn es nichts Neues gibt. ({zone})",
  "owner.phone": "Durchwahl:",
  "owner.reach": "Nachricht schreiben oder um Anruf bitten",
  "footer.why":
    "Fall {reference}. Sie erhalten diese Mail, weil bei Ihnen mit {brand} etwas schiefgegangen ist.",
  "footer.private": "Der Link zu Ihrer Seite ist nur für Sie. Bitte geben Sie ihn nicht weiter.",
  "footer.support": "{brand} am Telefon: {phone}",
  "footer.stop": "Keine Nachfragen mehr per Mail",

  "acknowledgement.preheader": "{owner} kümmert sich darum.",
  "acknowledgement.preheader.when":
    "{owner} kümmert sich darum. Sie hören von uns spätestens am {when}.",
  "acknowledgement.received.letter": "Ihr Brief ist bei uns. Er liegt uns seit {day} vor.",
  "acknowledgement.received.email": "Danke für Ihre E-Mail vom {day}.",
  "acknowledgement.received.phone": "Danke für Ihren Anruf am {day}.",
  "acknowledgement.received.web": "Danke, dass Sie uns am {day} geschrieben haben.",
  "acknowledgement.received.social":
    "Wir haben gesehen, was Sie am {day} geschrieben haben. Danke, dass Sie es uns sagen.",
  "acknowledgement.received.in-person": "Danke, dass Sie am {day} bei uns waren.",
  "acknowledgement.owner":
    "Der Ärger, den Sie hatten, tut mir leid. Mein Name ist {owner}. Ihr Fall liegt bei mir, und er bleibt bei mir, bis er in Ordnung gebracht ist.",
  "acknowledgement.understood": "Was wir von Ihnen gehört haben",
  "acknowledgement.check":
    "Fehlt etwas, oder stimmt etwas nicht ganz? Sagen Sie es mir auf Ihrer Seite, dann berichtige ich es.",

  "update.preheader": "Nachricht von {owner} zu Ihrem Fall.",

  "nothing-new.preheader": "Noch nichts Neues. Wir sind weiter dran.",
  "nothing-new.words":
    "Es gibt noch nichts Neues. Wir sind weiter dran, und ich wollte nicht, dass Sie erst fragen müssen.",
  "nothing-new.stands": "Der Stand",

  "delay.preheader": "Es dauert länger, als wir dachten. Hier steht, warum, und was wir tun.",
  "delay.opening":
    "Es dauert länger, als wir dachten. Ich sage es Ihnen lieber jetzt, als dass Sie nachfragen müssen.",
  "feedback.preheader": "Zwei Fragen, wenn Sie eine Minute haben.",
  "feedback.opening":
    "Etwas von uns hat bei Ihnen versagt, und ich möchte daraus lernen. Darf ich Sie zwei Dinge fragen? Sie müssen nicht antworten.",
  "feedback.first": "Was haben Sie gerade getan, als es versagte?",
  "feedback.second": "Was hätte Ihnen am meisten geholfen?",
  "problem-fixed.preheader": "Was bei Ihnen und bei anderen schiefging, ist behoben.",
  "problem-fixed.opening":
    "Sie waren nicht die Einzigen, bei denen das schiefging. Es ist jetzt für alle behoben.",
  "compose.promised": "Wir haben Ihnen zugesagt:",
  "compose.stands": "Wir warten auf {partner}, und ich bleibe daran.",
  "compose.credit": "Für Ihre Mühe haben wir Ihnen {amount} gutgeschrieben, Nummer {number}.",

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

  "thanks.preheader": "Ist noch alles, wie es sein soll?",
  "thanks.words":
    "Vor ein paar Tagen haben wir in Ordnung gebracht, was bei Ihnen schiefgegangen war. Ich möchte gern wissen, ob es dabei geblieben ist.",
  "thanks.thanks":
    "Danke noch einmal für Ihre Geduld, für Ihr Vertrauen und dafür, dass Sie uns treu bleiben.",
  "thanks.call": "Ich rufe Sie auch an, damit Sie es mir persönlich sagen können.",
  "follow-up.ask":
    "Wenn etwas fehlt oder Sie etwas anderes stört, sagen Sie es mir, und ich kümmere mich darum.",
  "follow-up.button": "Sagen, wie es steht",

  "check-in.preheader": "Einige Wochen später: Ist alles gut?",
  "check-in.words":
    "Vor einigen Wochen haben wir in Ordnung gebracht, was bei Ihnen schiefgegangen war. Ich habe es nicht vergessen, und ich würde gern hören, dass alles gut ist.",
  "check-in.call": "Ich rufe Sie in den nächsten Tagen auch an.",

  "reopened.preheader": "Ihr Fall ist wieder offen, und {owner} ist dran.",
  "reopened.words":
    "Sie haben uns gesagt, dass es noch nicht in Ordnung ist. Das tut mir leid: Es hätte beim ersten Mal erledigt sein sollen. Ihr Fall ist wieder offen, und er liegt weiter bei mir.",
  "reopened.heard": "Was wir von Ihnen gehört haben",

  "fresh-link.subject": "{brand}: ein neuer Link zu Ihrem Fall {reference}",
  "fresh-link.preheader": "Hier ist der neue Link, um den Sie gebeten haben.",
  "fresh-link.words":
    "Hier ist der neue Link zu Ihrer Seite. Sie haben darum gebeten, oder jemand mit Ihrer Adresse.",
  "fresh-link.button": "Ihre Seite öffnen",

  "code.subject": "{brand}: die angeforderte Zahl, Fall {reference}",
  "code.preheader": "Geben Sie sie auf Ihrer Seite ein.",
  "code.words": "Hier ist die Zahl, die Sie auf Ihrer Seite eingeben.",
  "code.label": "Ihre Zahl",
  "code.lasts":
    "{minutes, plural, one {Sie gilt einmal, für # Minute.} other {Sie gilt einmal, für # Minuten.}}",
  "code.not-you":
    "Niemand von {brand} wird Sie je danach fragen. Wenn Sie keine Zahl angefordert haben, müssen Sie nichts tun.",

  "promise.by": "Bis {when}",
  "promise.between": "Zwischen {from} und {to}",
  "promise.was": "Was ich Ihnen zugesagt hatte. {when}",
  "promise.now": "Die neue Zeit",
  "promise-made.preheader": "Was ich Ihnen zugesagt habe, schriftlich.",
  "promise-made.words":
    "Hier steht schriftlich, was ich Ihnen zugesagt habe, damit Sie mich beim Wort nehmen können.",
  "promise-made.unsure":
    "Die genaue Stunde kann ich nicht sicher nennen, deshalb nenne ich Ihnen den Zeitraum, in dem es geschieht.",
  "promise-kept.preheader": "Was ich Ihnen zugesagt habe, ist getan.",
  "promise-kept.words": "Was ich Ihnen zugesagt habe, ist getan.",
  "promise-kept.late":
    "Was ich Ihnen zugesagt habe, ist getan. Es kam später als zugesagt, und das tut mir leid.",
  "promise-kept.what": "Was ich Ihnen zugesagt habe",
  "promise-kept.not-so":
    "Falls es nicht geschehen ist, sagen Sie es auf Ihrer Seite. Dann ist es wieder offen, und ich erfahre es sofort.",
  "promise-moved.preheader": "Für das, was ich Ihnen zugesagt habe, gibt es eine neue Zeit.",
  "promise-moved.words":
    "Was ich Ihnen zugesagt habe, wird nicht in der genannten Zeit getan. Ich sage es Ihnen, bevor sie vorbei ist.",
  "promise-moved.withdrawn":
    "Ich muss etwas zurücknehmen, das ich Ihnen zugesagt habe, und Sie sollen wissen, warum.",
  "promise-broken.preheader": "Ich habe nicht gehalten, was ich Ihnen zugesagt habe.",
  "promise-broken.draft":
    "{name}, ich hatte Ihnen das zugesagt:\n\n{what}\n\n{when}. Es ist nicht rechtzeitig geschehen. Das liegt an uns, nicht an Ihnen, und es tut mir leid: Sie hatten sich darauf verlassen.",
  "partner-late.preheader": "{partner} lässt uns warten. Wir lassen Sie damit nicht allein.",
  "partner-late.words":
    "{partner} arbeitet mit uns an Ihrem Fall und hat sich nicht wie vereinbart gemeldet. Das ist unsere Sache: Sie müssen niemanden anrufen.",
  "partner-late.promised": "Man hatte uns gesagt: bis {when}.",

  "staff.greeting": "Hallo {name},",
  "staff.footer": "Sie erhalten diese Mail, weil Sie bei {brand} mit Amends arbeiten.",
  "invite.subject": "{brand}: Ihr Zugang zu Amends",
  "invite.preheader": "Wählen Sie ein Passwort, um zu beginnen.",
  "invite.words":
    "{inviter} hat Ihnen einen Zugang zu Amends gegeben. Dort kümmert sich {brand} um Kunden, bei denen etwas schiefgegangen ist.",
  "invite.button": "Passwort wählen",
  "invite.until": "Der Link gilt bis {when}.",
  "reset.subject": "{brand}: ein neues Passwort für Amends",
  "reset.preheader": "Wählen Sie ein neues Passwort.",
  "reset.words":
    "Jemand hat ein neues Passwort für Ihren Zugang angefordert. Wenn Sie es waren, wählen Sie hier eines.",
  "reset.button": "Neues Passwort wählen",
  "reset.lasts":
    "{minutes, plural, one {Der Link gilt einmal, für # Minute.} other {Der Link gilt einmal, für # Minuten.}}",
  "reset.not-you":
    "Wenn Sie es nicht waren, lassen Sie diese Mail liegen. Ihr Passwort bleibt, wie es war.",
  "changed.subject": "{brand}: Ihr Passwort für Amends wurde geändert",
  "changed.preheader": "Wenn Sie es nicht waren, sagen Sie es jetzt Ihrer Verwaltung.",
  "changed.words":
    "Das Passwort Ihres Zugangs wurde geändert: {when}. Alle anderen Sitzungen wurden beendet.",
  "changed.not-you":
    "Wenn Sie es nicht waren, sagen Sie es jetzt Ihrer Verwaltung. Sie kann alle Ihre Sitzungen beenden.",

  "plan-b.preheader": "Wir haben einen anderen Weg begonnen, es in Ordnung zu bringen.",
  "plan-b.words":
    "Der erste Weg hat nicht so geklappt, wie er sollte. Ich möchte nicht, dass Sie darauf warten, also haben wir einen anderen begonnen:",
  "plan-b.steps": "Was jetzt geschieht",
  "plan-b.step.partner": "{what} (das macht unser Partner, und wir achten darauf)",
  "plan-b.step.customer": "{what} (das brauchen wir von Ihnen: {why})",

  "alert.subject": "{brand}: Fall {reference} braucht Sie",
  "alert.about.no-first-word": "Noch kein Mensch hat rechtzeitig mit diesem Kunden gesprochen.",
  "alert.about.update-overdue": "Der Kunde hat die fällige Nachricht nicht bekommen.",
  "alert.about.promise-broken": "Eine Zusage an den Kunden wurde nicht gehalten.",
  "alert.about.customer-chased-twice": "Der Kunde musste zweimal nachfragen.",
  "alert.about.partner-silent": "Ein Partner in diesem Fall antwortet nicht.",
  "alert.about.case-reopened": "Der Fall ist wieder offen: Es war nicht in Ordnung gebracht.",
  "alert.about.repeat-failure": "Dasselbe Produkt hat denselben Kunden wieder im Stich gelassen.",
  "alert.about.approval-late": "Eine Entscheidung über ein Entgegenkommen bleibt aus.",
  "alert.about.by-hand": "Jemand aus dem Team hat diesen Fall eskaliert.",
  "alert.about.first-word-due": "Ein erstes Wort an den Kunden ist bald fällig.",
  "alert.about.next-word-due": "Das nächste Wort an den Kunden ist bald fällig.",
  "alert.about.customer-reply-due": "Eine Antwort auf das, was der Kunde schrieb, ist bald fällig.",
  "alert.about.resolution-due": "Die Lösung dieses Falls ist bald fällig.",
  "alert.about.promise-due": "Eine Zusage an den Kunden ist bald fällig.",
  "alert.about.promise-disputed": "Der Kunde sagt, dass etwas Zugesagtes nicht geschehen ist.",
  "alert.about.other": "Dieser Fall braucht jetzt jemanden.",
  "alert.since": "Seit {when}.",
  "alert.role.owner": "Sie erfahren es, weil der Fall Ihnen gehört.",
  "alert.role.deputy": "Sie erfahren es als Vertretung.",
  "alert.role.lead": "Sie erfahren es als Teamleitung.",
  "alert.role.manager": "Sie erfahren es als Leitung.",
  "alert.ask":
    "Öffnen Sie den Fall und sagen Sie, dass Sie ihn haben. Sagt es niemand, erfährt es die nächste Person.",
  "alert.button": "Fall öffnen",
} as const satisfies MailCatalogue;
