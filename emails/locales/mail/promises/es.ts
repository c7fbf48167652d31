import type { PromiseWords } from "./en.ts";

export const es = {
  "promise.by": "Antes de {when}",
  "promise.between": "Entre {from} y {to}",
  "promise.was": "Lo que le había prometido. {when}",
  "promise.now": "El nuevo plazo",
  "promise-made.preheader": "Lo que le he prometido, por escrito.",
  "promise-made.words": "Aquí tiene por escrito lo que le he prometido, para que pueda exigírmelo.",
  "promise-made.unsure":
    "No puedo decirle la hora con certeza, por eso le doy el plazo en el que ocurrirá.",
  "promise-kept.preheader": "Lo que le prometí está hecho.",
  "promise-kept.words": "Lo que le prometí está hecho.",
  "promise-kept.late":
    "Lo que le prometí está hecho. Llegó más tarde de lo prometido, y lo siento.",
  "promise-kept.what": "Lo que le prometí",
  "promise-kept.not-so":
    "Si no ha ocurrido, dígalo en su página. Entonces queda de nuevo abierto, y yo lo sé enseguida.",
  "promise-moved.preheader": "Lo que le prometí tiene un nuevo plazo.",
  "promise-moved.words":
    "Lo que le prometí no se hará en el plazo que le di. Se lo digo antes de que pase.",
  "promise-moved.withdrawn": "Tengo que retirar algo que le prometí, y debe saber por qué.",
  "promise-broken.preheader": "No he cumplido lo que le prometí.",
  "promise-broken.draft":
    "{name}, le había prometido esto:\n\n{what}\n\n{when}. No ocurrió a tiempo. Es cosa nuestra, no suya, y lo siento: usted contaba con ello.",
  "partner-late.preheader": "{partner} nos hace esperar. No le dejamos esperando con nosotros.",
  "partner-late.words":
    "{partner} trabaja con nosotros en su caso y no ha respondido como se acordó. Nos toca a nosotros arreglarlo: usted no tiene que llamar a nadie.",
  "partner-late.promised": "Nos habían dicho: antes de {when}.",
} as const satisfies PromiseWords;
