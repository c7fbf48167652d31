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

  "plan-b.preheader": "Wir haben einen anderen Weg begonnen, es in Ordnung zu bringen.",
  "plan-b.words":
    "Der erste Weg hat nicht so geklappt, wie er sollte. Ich möchte nicht, dass Sie darauf warten, also haben wir einen anderen begonnen:",
  "plan-b.steps": "Was jetzt geschieht",
  "plan-b.step.partner": "{what} (das macht unser Partner, und wir achten darauf)",
  "plan-b.step.customer": "{what} (das brauchen wir von Ihnen: {why})",
} as const satisfies MailCatalogue;
