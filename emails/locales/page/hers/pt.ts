import type { HerWords } from "./en.ts";

export const pt = {
  "options.heading.yes": "Escolha o que lhe convém",
  "options.heading.no": "O que podemos fazer em vez disso",
  "options.words":
    "{owner} avança de imediato com o que escolher. Pode mudar de ideias até termos começado.",
  "options.choose": "Escolher isto",
  "options.change": "Antes isto",
  "options.chosen": "Escolheu isto.",
  "options.waits": "{owner} avança com isso. Até termos começado, ainda pode escolher outra coisa.",
  "options.begun":
    "Começámos com o que escolheu. Se afinal preferir outra coisa, escreva a {owner}.",
  "said.option-chosen": "Obrigado. {owner} tem a sua escolha e avança com ela.",
  "fault.option-begun":
    "Já começámos com o que escolheu. Se afinal preferir outra coisa, escreva a {owner}.",
  "fault.option-gone": "Estas opções mudaram entretanto. Veja abaixo as que há agora.",
  "history.options-put": "Demos-lhe opções para escolher.",
  "history.option-chosen": "Escolheu: {title}",
  "history.choice-begun": "Começámos com o que escolheu.",
  "history.options-withdrawn": "Tivemos de retirar as opções:",
} as const satisfies HerWords;
