import type { PrivateWords } from "./en.ts";

export const pt: PrivateWords = {
  "file.ended": "O endereço deste ficheiro já não serve",
  "file.ended.words":
    "Serviu cinco minutos, para que ninguém o encontre mais tarde. Volte à sua página e abra lá o ficheiro outra vez: a ligação está em todos os nossos e-mails.",
};
