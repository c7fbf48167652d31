import type { PutRightWords } from "./en.ts";

export const pt = {
  "right.what": "O que correu mal",
  "right.how": "Como o resolvemos",
  "right.why": "Porque não voltará a acontecer",
  "right.why.not-yet": "Ainda não sabemos. Dizemos-lhe até {day}.",
  "right.apology": "As nossas desculpas",
  "check.heading": "Ficou bem resolvido?",
  "check.words":
    "Diga-nos em qualquer caso. Se algo ainda não está bem, o seu caso volta a ficar aberto, com {owner}.",
  "check.yes": "Sim, agora está bem",
  "check.no": "Não, ainda não",
  "check.back": "Voltou a acontecer?",
  "check.why": "O que ainda não está bem?",
  "check.send": "Reabrir o meu caso",

  "trouble.heading": "Pelo incómodo",
  "credit.note": "Um crédito, número {number}, em seu nome em {brand}.",
  "given.refund": "Devolvido a si.",
  "given.replacement": "Uma substituição para si.",
  "given.better-model": "Um modelo melhor para si, sem custo adicional.",
  "given.free-period": "Grátis para si.",
  "given.number": "Número {number}.",
  "gift.note": "Um cartão-presente.",
  "gift.until": "Pode ser usado até {day}.",
  "gift.how":
    "O código é só para si. Primeiro enviamos um número curto para o seu e-mail, para termos a certeza de que é mesmo a pessoa certa.",
  "gift.send": "Enviar-me o número",
  "gift.again": "Enviar um novo número",
  "gift.digits": "O número do nosso e-mail",
  "gift.show": "Mostrar o código",
  "gift.heading": "O código do seu cartão-presente",
  "gift.keep": "Anote-o antes de sair desta página. Pode sempre voltar a vê-lo.",
  "gift.back": "Voltar ao seu caso",
} as const satisfies PutRightWords;
