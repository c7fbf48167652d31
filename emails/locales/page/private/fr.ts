import type { PrivateWords } from "./en.ts";

export const fr: PrivateWords = {
  "file.ended": "L’adresse de ce fichier n’est plus valable",
  "file.ended.words":
    "Elle l’était cinq minutes, pour que personne ne la trouve plus tard. Revenez à votre page et rouvrez-y le fichier : le lien figure dans chacun de nos e-mails.",
};
