import type { HerWords } from "./en.ts";

export const es = {
  "options.heading.yes": "Elija lo que le convenga",
  "options.heading.no": "Lo que podemos hacer en su lugar",
  "options.words":
    "{owner} se pone enseguida con lo que usted elija. Puede cambiar de idea hasta que hayamos empezado.",
  "options.choose": "Elegir esto",
  "options.change": "Elegir esto en su lugar",
  "options.chosen": "Usted ha elegido esto.",
  "options.waits": "{owner} se pone con ello. Hasta que hayamos empezado puede elegir otra cosa.",
  "options.begun":
    "Hemos empezado con lo que eligió. Si al final prefiere otra cosa, escriba a {owner}.",
  "said.option-chosen": "Gracias. {owner} tiene su elección y se pone con ello.",
  "fault.option-begun":
    "Ya hemos empezado con lo que eligió. Si al final prefiere otra cosa, escriba a {owner}.",
  "fault.option-gone": "Estas opciones han cambiado entretanto. Vea abajo las que hay ahora.",
  "history.options-put": "Le dimos opciones para elegir.",
  "history.option-chosen": "Usted eligió: {title}",
  "history.choice-begun": "Empezamos con lo que eligió.",
  "history.options-withdrawn": "Tuvimos que retirar las opciones:",
} as const satisfies HerWords;
