import type { AfterWords } from "./en.ts";

export const de = {
  "feedback.heading": "Wie war es für Sie?",
  "feedback.satisfied": "Wie zufrieden sind Sie damit, wie wir damit umgegangen sind?",
  "feedback.score.5": "Sehr zufrieden",
  "feedback.score.4": "Zufrieden",
  "feedback.score.3": "Weder noch",
  "feedback.score.2": "Nicht zufrieden",
  "feedback.score.1": "Gar nicht zufrieden",
  "feedback.words": "Was hätten wir besser machen können? Wenn Sie mögen",
  "feedback.send": "Antwort senden",
  "feedback.said": "Sie haben uns gesagt: {answer}.",
  "feedback.change": "Meine Antwort ändern",
  "feedback.questions": "Zwei Fragen zu dem, was versagt hat",
  "feedback.questions.of": "Zwei Fragen zu: {product}",
  "feedback.questions.why":
    "Es hat bei Ihnen versagt, und wir möchten daraus lernen. Sie müssen nicht antworten.",
  "feedback.doing": "Was haben Sie gerade getan, als es versagte?",
  "feedback.helped": "Was hätte Ihnen am meisten geholfen?",
  "thank.label": "{owner} Danke sagen",
  "thank.words": "Ein Wort, wenn Sie mögen",
  "thank.send": "Dank senden",
  "thank.done": "Sie haben {owner} gedankt.",
  "said.satisfaction-said":
    "Danke, dass Sie es uns sagen. Es ist notiert, und Sie können es ändern.",
  "said.satisfaction-low":
    "Danke, dass Sie es uns offen sagen. {owner} liest es heute. Wenn noch etwas nicht stimmt, sagen Sie es oben, dann ist Ihr Fall wieder offen.",
  "said.questions-answered": "Danke. Wir lernen daraus.",
  "said.thanked": "{owner} hat Ihren Dank. Sonst hat sich nichts geändert.",
  "fault.score": "Wählen Sie eine der fünf Antworten.",
  "fault.questions":
    "Schreiben Sie eine Antwort auf eine der beiden Fragen, oder lassen Sie beide aus.",
  "history.satisfaction-said": "Sie haben uns gesagt, wie es für Sie war.",
  "history.questions-answered": "Sie haben unsere beiden Fragen beantwortet.",
  "history.customer-thanked": "Sie haben Danke gesagt.",
  "download.heading": "Alles in einer Datei",
  "download.words":
    "Diese Seite, was Sie uns geschrieben haben, unsere Mails an Sie und alle Dateien, zum Aufheben.",
  "download.link": "Alles herunterladen",
  "download.theirs": "Was Sie uns geschrieben haben",
  "download.mails": "Unsere Mails an Sie",
  "write.camera": "Ein Foto aufnehmen",
  "write.sent": "Gesendet: {percent}",
  "write.not-sent":
    "Es konnte nicht gesendet werden. Ihre Worte und Dateien sind noch da: Versuchen Sie es noch einmal.",
  "fault.files.again":
    "Wählen Sie die Dateien noch einmal: Eine Seite, die zurückkommt, kann sie nicht behalten.",
} as const satisfies AfterWords;
