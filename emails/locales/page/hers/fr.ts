import type { HerWords } from "./en.ts";

export const fr = {
  "options.heading.yes": "Choisissez ce qui vous convient",
  "options.heading.no": "Ce que nous pouvons faire à la place",
  "options.words":
    "{owner} s’occupe aussitôt de ce que vous choisissez. Vous pouvez changer d’avis tant que nous n’avons pas commencé.",
  "options.choose": "Je choisis ceci",
  "options.change": "Plutôt ceci",
  "options.chosen": "Vous avez choisi ceci.",
  "options.waits":
    "{owner} s’en occupe. Tant que nous n’avons pas commencé, vous pouvez encore choisir autre chose.",
  "options.begun":
    "Nous avons commencé ce que vous avez choisi. Si vous préférez finalement autre chose, écrivez à {owner}.",
  "said.option-chosen": "Merci. {owner} a votre choix et s’en occupe.",
  "fault.option-begun":
    "Nous avons déjà commencé ce que vous avez choisi. Si vous préférez finalement autre chose, écrivez à {owner}.",
  "fault.option-gone":
    "Ces options ont changé entre-temps. Voyez ci-dessous celles qu’il y a maintenant.",
  "history.options-put": "Nous vous avons proposé des options.",
  "history.option-chosen": "Vous avez choisi : {title}",
  "history.choice-begun": "Nous avons commencé ce que vous avez choisi.",
  "history.options-withdrawn": "Nous avons dû retirer les options :",
} as const satisfies HerWords;
