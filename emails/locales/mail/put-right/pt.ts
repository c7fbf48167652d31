import type { PutRightWords } from "./en.ts";

export const pt = {
  "resolution.preheader": "O que correu mal, como o resolvemos e porque não voltará a acontecer.",
  "resolution.what": "O que correu mal",
  "resolution.how": "Como o resolvemos",
  "resolution.why": "Porque não voltará a acontecer",
  "resolution.why.not-yet": "Ainda não sabemos. Dizemos-lhe até {day}.",
  "resolution.apology.ours":
    "A culpa foi nossa, e assumimos a responsabilidade. Lamentamos o incómodo que lhe causou e o tempo que lhe custou.",
  "resolution.apology.shared":
    "Uma parte foi culpa nossa, e assumimos a responsabilidade que nos cabe. Lamentamos o incómodo que lhe causou e o tempo que lhe custou.",
  "resolution.apology.partner":
    "Lamentamos o incómodo que isto lhe causou e o tempo que lhe custou. Não devia ter tido de esperar por ninguém.",
  "resolution.apology.unclear":
    "Ainda não podemos dizer onde começou. Onde quer que tenha sido, lamentamos o incómodo que lhe causou e o tempo que lhe custou.",
  "resolution.apology.not-ours":
    "Lamentamos o incómodo que isto lhe causou e o tempo que lhe custou. Foi com gosto que ajudámos a resolver.",
  "resolution.chases":
    "{count, plural, one {Teve de voltar a falar connosco uma vez até ficar resolvido.} other {Teve de voltar a falar connosco # vezes até ficar resolvido.}} Também o lamentamos.",
  "resolution.thanks":
    "Obrigado pela sua paciência, pela confiança que tem em nós e por continuar connosco.",
  "resolution.still":
    "Se algo ainda não estiver bem, diga-me na sua página. O seu caso fica aberto de novo, e continua comigo.",

  "credit.label": "Pelo incómodo, um crédito de",
  "credit.note": "Número {number}, em seu nome na {brand}.",
  "credit.preheader": "Demos-lhe um crédito pelo incómodo que teve.",
  "credit.words": "Teve um incómodo que não devia ter tido. Demos-lhe um crédito por isso.",

  "given.preheader": "Algo pelo incómodo que teve.",
  "given.words": "Teve um incómodo que não devia ter tido. Isto é por ele.",
  "given.refund": "Devolvido a si",
  "given.replacement": "Uma substituição para si",
  "given.better-model": "Um modelo melhor para si, sem custo adicional",
  "given.free-period": "Grátis para si",
  "given.number": "Número {number}.",

  "heads-up.subject": "{brand}: antes da nossa próxima mensagem, caso {reference}",
  "heads-up.preheader":
    "Uma palavra de {owner}, para que saiba que a próxima mensagem é mesmo nossa.",
  "heads-up.words":
    "Gostaria de fazer algo pelo incómodo que teve. Numa mensagem à parte vai receber um cartão-presente nosso. Digo-lhe antes, para que saiba que é a sério e que é mesmo nosso.",
  "heads-up.signs":
    "Essa mensagem indica o seu caso, {reference}. Não pede nenhum pagamento nem nenhuma palavra-passe. O cartão espera por si na sua página.",
  "heads-up.doubt": "Se algo lhe parecer estranho, ligue-me antes de carregar em alguma coisa.",

  "gift-card.subject": "{brand}: algo pelo seu incómodo, caso {reference}",
  "gift-card.preheader": "O cartão-presente de que {owner} lhe falou.",
  "gift-card.words":
    "Aqui está o cartão-presente de que lhe falei. É seu, com o nosso agradecimento.",
  "gift-card.label": "Cartão-presente",
  "gift-card.until": "Pode ser usado até {day}.",
  "gift-card.how":
    "O código do cartão não está nesta mensagem, para que mais ninguém o possa usar. Abra a sua página e peça o código: primeiro enviamos um número curto para este endereço, para termos a certeza de que é mesmo a sua pessoa.",
  "gift-card.button": "Abrir o seu cartão-presente",
} as const satisfies PutRightWords;
