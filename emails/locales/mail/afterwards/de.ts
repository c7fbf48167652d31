import type { AfterWords } from "./en.ts";

export const de = {
  "thanks.questions":
    "Und darf ich Sie zwei Dinge fragen? Es hat bei Ihnen versagt, und ich möchte daraus lernen. Sie müssen nicht antworten.",
  "thanks.questions.where":
    "Auf Ihrer Seite ist Platz für die Antworten, und dafür, wie es für Sie war.",
  "alert.about.low-satisfaction":
    "Der Kunde ist nicht zufrieden damit, wie wir damit umgegangen sind. Rufen Sie an.",
} as const satisfies AfterWords;
