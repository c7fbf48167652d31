import type { HerWords } from "./en.ts";

export const es = {
  "options.preheader.yes": "Hay más de una manera de arreglarlo. Usted elige.",
  "options.preheader.no": "Un no sincero, y lo que podemos hacer en su lugar.",
  "options.words.yes": "Hay más de una manera de arreglarlo. Cuál le conviene más lo decide usted.",
  "options.words.no":
    "No podemos arreglarlo como usted esperaba. Prefiero decírselo a dejarle esperando. Este es el motivo, y esto es lo que podemos hacer en su lugar.",
  "options.how": "Elija en su página, con un toque. Me pongo con ello enseguida.",
  "options.button": "Elegir en mi página",
  "cost.time": "Unos {span} de su tiempo.",
  "cost.no-time": "Nada de su tiempo.",
  "cost.trips":
    "{count, plural, one {Un desplazamiento para usted.} other {# desplazamientos para usted.}}",
  "cost.no-trip": "Ningún desplazamiento.",
  "cost.money": "Usted paga {amount}.",
  "cost.no-money": "No le cuesta nada.",
  "alert.about.option-chosen": "El cliente ha elegido entre las opciones. Adelante con ello.",
} as const satisfies HerWords;
