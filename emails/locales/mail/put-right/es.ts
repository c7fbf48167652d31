import type { PutRightWords } from "./en.ts";

export const es = {
  "resolution.preheader": "Qué falló, cómo lo hemos arreglado y por qué no volverá a pasar.",
  "resolution.what": "Qué falló",
  "resolution.how": "Cómo lo hemos arreglado",
  "resolution.why": "Por qué no volverá a pasar",
  "resolution.why.not-yet": "Todavía no lo sabemos. Se lo diremos, como tarde, el {day}.",
  "resolution.apology.ours":
    "La culpa fue nuestra y asumimos la responsabilidad. Sentimos las molestias que le causó y el tiempo que le hizo perder.",
  "resolution.apology.shared":
    "Una parte fue culpa nuestra y asumimos la responsabilidad que nos toca. Sentimos las molestias que le causó y el tiempo que le hizo perder.",
  "resolution.apology.partner":
    "Sentimos las molestias que esto le causó y el tiempo que le hizo perder. No debería haber tenido que esperar a nadie.",
  "resolution.apology.unclear":
    "Aún no podemos decir dónde empezó esto. Fuera donde fuera, sentimos las molestias que le causó y el tiempo que le hizo perder.",
  "resolution.apology.not-ours":
    "Sentimos las molestias que esto le causó y el tiempo que le hizo perder. Nos alegra haber ayudado a resolverlo.",
  "resolution.chases":
    "{count, plural, one {Tuvo que volver a preguntarnos una vez hasta que quedó resuelto.} other {Tuvo que volver a preguntarnos # veces hasta que quedó resuelto.}} También lo sentimos.",
  "resolution.thanks":
    "Gracias por su paciencia, por la confianza que pone en nosotros y por seguir contando con nosotros.",
  "resolution.still":
    "Si algo sigue sin estar bien, dígamelo en su página. Su caso se abrirá de nuevo, y seguirá en mis manos.",

  "credit.label": "Por las molestias, un abono de",
  "credit.note": "Número {number}, a su nombre en {brand}.",
  "credit.preheader": "Le hemos hecho un abono por las molestias.",
  "credit.words": "Tuvo molestias que no debería haber tenido. Le hemos hecho un abono por ellas.",

  "given.preheader": "Algo por las molestias que tuvo.",
  "given.words": "Tuvo molestias que no debería haber tenido. Esto es por ellas.",
  "given.refund": "Le devolvemos",
  "given.replacement": "Un producto de reemplazo para usted",
  "given.better-model": "Un modelo mejor para usted, sin coste adicional",
  "given.free-period": "Gratis para usted",
  "given.number": "Número {number}.",

  "heads-up.subject": "{brand}: antes de nuestro próximo correo, caso {reference}",
  "heads-up.preheader":
    "Unas palabras de {owner}, para que sepa que el próximo correo es de verdad nuestro.",
  "heads-up.words":
    "Me gustaría tener un detalle con usted por lo que ha tenido que pasar. En un correo aparte recibirá una tarjeta regalo nuestra. Se lo digo antes para que sepa que es de verdad, y nuestra.",
  "heads-up.signs":
    "Ese correo nombrará su caso, {reference}. No pide ningún pago ni ninguna contraseña. La tarjeta le espera en su página.",
  "heads-up.doubt": "Si algo en él le parece raro, llámeme antes de pulsar nada.",

  "gift-card.subject": "{brand}: un detalle por las molestias, caso {reference}",
  "gift-card.preheader": "La tarjeta regalo de la que le habló {owner}.",
  "gift-card.words":
    "Aquí está la tarjeta regalo de la que le hablé. Es suya, con nuestro agradecimiento.",
  "gift-card.label": "Tarjeta regalo",
  "gift-card.until": "Se puede usar hasta el {day}.",
  "gift-card.how":
    "El código de la tarjeta no está en este correo, para que nadie más pueda usarlo. Abra su página y pida el código: antes enviaremos un número corto a esta dirección, para estar seguros de que es usted.",
  "gift-card.button": "Abrir su tarjeta regalo",
} as const satisfies PutRightWords;
