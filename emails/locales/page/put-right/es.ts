import type { PutRightWords } from "./en.ts";

export const es = {
  "right.what": "Qué falló",
  "right.how": "Cómo lo hemos arreglado",
  "right.why": "Por qué no volverá a pasar",
  "right.why.not-yet": "Todavía no lo sabemos. Se lo diremos, como tarde, el {day}.",
  "right.apology": "Nuestras disculpas",
  "check.heading": "¿Ha quedado bien?",
  "check.words":
    "Díganoslo en cualquier caso. Si algo sigue sin estar bien, su caso vuelve a abrirse, con {owner}.",
  "check.yes": "Sí, ahora está bien",
  "check.no": "No, todavía no",
  "check.back": "¿Ha vuelto a pasar?",
  "check.why": "¿Qué sigue sin estar bien?",
  "check.send": "Volver a abrir mi caso",

  "trouble.heading": "Por las molestias",
  "credit.note": "Un abono, número {number}, a su nombre en {brand}.",
  "given.refund": "Se lo hemos devuelto.",
  "given.replacement": "Un producto de reemplazo para usted.",
  "given.better-model": "Un modelo mejor para usted, sin coste adicional.",
  "given.free-period": "Gratis para usted.",
  "given.number": "Número {number}.",
  "gift.note": "Una tarjeta regalo.",
  "gift.until": "Se puede usar hasta el {day}.",
  "gift.how":
    "El código es solo para usted. Primero enviamos un número corto a su correo, para tener la seguridad de que es usted.",
  "gift.send": "Enviarme el número",
  "gift.again": "Enviar otro número",
  "gift.digits": "El número de nuestro correo",
  "gift.show": "Ver el código",
  "gift.heading": "El código de su tarjeta regalo",
  "gift.keep": "Anótelo antes de salir de esta página. Puede volver a verlo siempre que quiera.",
  "gift.back": "Volver a su caso",
} as const satisfies PutRightWords;
