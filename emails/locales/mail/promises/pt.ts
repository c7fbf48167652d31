import type { PromiseWords } from "./en.ts";

export const pt = {
  "promise.by": "Até {when}",
  "promise.between": "Entre {from} e {to}",
  "promise.was": "O que lhe tinha prometido. {when}",
  "promise.now": "O novo prazo",
  "promise-made.preheader": "O que lhe prometi, por escrito.",
  "promise-made.words": "Aqui fica por escrito o que lhe prometi, para que me possa cobrar.",
  "promise-made.unsure":
    "Não posso indicar a hora com certeza, por isso dou-lhe o período em que vai acontecer.",
  "promise-kept.preheader": "O que lhe prometi está feito.",
  "promise-kept.words": "O que lhe prometi está feito.",
  "promise-kept.late":
    "O que lhe prometi está feito. Chegou mais tarde do que o prometido, e lamento.",
  "promise-kept.what": "O que lhe prometi",
  "promise-kept.not-so":
    "Se não aconteceu, diga-o na sua página. Fica então de novo em aberto, e eu sei logo.",
  "promise-moved.preheader": "O que lhe prometi tem um novo prazo.",
  "promise-moved.words":
    "O que lhe prometi não será feito no prazo que lhe dei. Digo-lho antes de ele passar.",
  "promise-moved.withdrawn": "Tenho de retirar algo que lhe prometi, e deve saber porquê.",
  "promise-broken.preheader": "Não cumpri o que lhe prometi.",
  "promise-broken.draft":
    "{name}, tinha-lhe prometido isto:\n\n{what}\n\n{when}. Não aconteceu a tempo. A culpa é nossa, não sua, e lamento: contava com isso.",
  "partner-late.preheader": "{partner} está a fazer-nos esperar. Não o deixamos à espera connosco.",
  "partner-late.words":
    "{partner} trabalha connosco no seu caso e não respondeu como combinado. Cabe-nos a nós resolver: não precisa de ligar a ninguém.",
  "partner-late.promised": "Tinham-nos dito: até {when}.",
} as const satisfies PromiseWords;
