import type { PrivateWords } from "./en.ts";

export const de: PrivateWords = {
  "file.ended": "Die Adresse dieser Datei gilt nicht mehr",
  "file.ended.words":
    "Sie galt fünf Minuten, damit niemand sie später findet. Gehen Sie zurück auf Ihre Seite und öffnen Sie die Datei dort noch einmal: Der Link steht in jeder unserer Mails.",
};
