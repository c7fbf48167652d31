import type { AfterWords } from "./en.ts";

export const pt = {
  "thanks.questions":
    "E posso perguntar-lhe duas coisas? Falhou consigo, e gostaria de aprender com isso. Não precisa de responder.",
  "thanks.questions.where":
    "A sua página tem um lugar para as respostas, e para dizer como foi para si.",
  "alert.about.low-satisfaction":
    "O cliente não está satisfeito com a forma como tratámos disto. Telefone.",
} as const satisfies AfterWords;
