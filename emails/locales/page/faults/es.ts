import type { FaultWords } from "./en.ts";

export const es = {
  "fault.promise-changed": "Esta promesa ha cambiado entretanto. Vea abajo cómo está ahora.",

  "fault.summary": "Aún no se ha enviado. Vea lo que está marcado más abajo.",
  "fault.words.missing": "Escriba primero unas palabras.",
  "fault.words.long": "Es demasiado largo. Acórtelo a {count, number} signos.",
  "fault.words.signs": "Contiene signos que no se pueden mostrar. Escríbalo otra vez sin ellos.",
  "fault.window": "Elija cuándo podemos llamarle.",
  "fault.phone": "Escriba un número de teléfono con cifras, como +34 600 000 000.",
  "fault.phone.missing": "No tenemos ningún número suyo. Escriba uno, como +34 600 000 000.",
  "fault.file-too-large": "{name} pasa de 10 MB. Elija uno más pequeño.",
  "fault.file-type": "{name} es de un tipo que no podemos aceptar. Elija una foto o un PDF.",
  "fault.file-empty": "{name} está vacío. Elija otro.",
  "fault.language": "Elija un idioma de la lista.",
  "fault.already-open": "Su caso ya está abierto. Escriba a {owner} en esta página.",
  "fault.not-resolved": "Su caso sigue abierto. Le preguntaremos cuando esté arreglado.",
  "fault.wrong-code":
    "{left, plural, one {No es el número que enviamos. Le queda un intento.} other {No es el número que enviamos. Le quedan # intentos.}}",
  "fault.no-code-sent": "Pídanos primero un número.",
  "fault.code-is-over": "Ese número ya no sirve. Pídanos otro.",
  "fault.locked":
    "Se escribieron demasiados números equivocados y este enlace ya no abre la tarjeta. Por favor, llame a {owner}.",
  "fault.too-many-codes":
    "Hemos enviado cinco números en una hora. Use el último o espere una hora.",
  "fault.no-address":
    "No tenemos ningún correo suyo al que enviar un número. Por favor, llame a {owner}.",
  "fault.unknown-form":
    "No hemos podido leer lo enviado. No ha cambiado nada. Por favor, inténtelo otra vez.",
} as const satisfies FaultWords;
