import type { PrivateWords } from "./en.ts";

export const es: PrivateWords = {
  "file.ended": "La dirección de este archivo ha caducado",
  "file.ended.words":
    "Sirvió cinco minutos, para que nadie la encuentre después. Vuelva a su página y abra el archivo desde allí: el enlace está en todos nuestros correos.",
  "opened.link": "¿Quién ha abierto esta página?",
  "opened.heading": "Cuándo se abrió esta página",
  "opened.words":
    "Por horas, durante 90 días. Muestra que alguien o algo pidió la página, no que una persona la leyera: los programas de correo y los antivirus también abren enlaces. No guardamos ninguna dirección de quién fue.",
  "opened.yours": "con su enlace",
  "opened.theirs": "con el enlace de {name}",
  "opened.machine": "Parece una máquina, por ejemplo un antivirus.",
  "opened.browser": "Parece un navegador.",
  "opened.none": "Nadie todavía.",
  "opened.times": "{count, plural, one {Una vez} other {# veces}}",
  "opened.back": "Volver a su página",
  "discreet.title": "Su página",
  "discreet.appointment": "Cita",
  "discreet.is-off": "Nuestros correos dicen de qué tratan.",
  "discreet.is-on":
    "Nuestros correos dicen solo que hay novedades. Cuáles son, está únicamente en esta página.",
  "discreet.on": "Decir solo que hay novedades",
  "discreet.off": "Volver a decir de qué tratan",
  "said.discretion-on": "Desde ahora nuestros correos dicen solo que hay novedades.",
  "said.discretion-off": "Nuestros correos vuelven a decir de qué tratan.",
  "lost.link": "Pedir un enlace nuevo",
  "lost.heading": "¿Ha perdido su enlace?",
  "lost.words":
    "Escriba la dirección de correo que nos dio. Allí le enviamos los enlaces a sus páginas.",
  "lost.email": "Su dirección de correo",
  "lost.send": "Enviarme mis enlaces",
  "lost.sent": "Gracias. Mire su correo",
  "lost.sent.words":
    "Si conocemos esta dirección, los enlaces a sus páginas van camino de ella. Si en unos minutos no llega nada, mire entre el correo no deseado o llámenos.",
  "closed.money":
    "Lo que le dimos por las molestias se abre con un número que enviamos a su propio correo.",
  "closed.address": "El lugar se abre con un número que enviamos a su propio correo.",
  "closed.files": "Los archivos se abren con un número que enviamos a su propio correo.",
  "closed.whole": "Todo en un solo archivo se abre con un número que enviamos a su propio correo.",
  "closed.readers": "A quién deja leer esta página y cuándo se abrió también está cerrado.",
  "closed.too": "Esto también está cerrado.",
  "closed.link": "Abrirlo con un número",
  "closed.how":
    "Así no lo ve quien solo haya encontrado este enlace. Un número abre todo lo que está cerrado aquí, en este dispositivo, durante media hora.",
  "closed.have": "Ya tengo el número",
  "closed.open": "Abrir",
  "closed.open-until": "Lo que estaba cerrado está abierto en este dispositivo hasta {when}.",
  "closed.close": "Cerrarlo de nuevo",
  "closed.file.yours": "Usted añadió un archivo.",
  "closed.file.ours": "Nosotros añadimos un archivo.",
  "closed.heading": "Esto está cerrado",
  "closed.words":
    "Se abre con un número que enviamos a su propio correo. Pídalo en su página y abra esto otra vez.",
  "said.parts-opened":
    "Está cerrado. Un número lo abre durante media hora, en un navegador que guarde cookies.",
  "said.parts-closed": "Está cerrado de nuevo.",
  "fault.proof-locked":
    "Se escribieron demasiados números equivocados, así que con este enlace sigue cerrado. Pida un enlace nuevo o llame a {owner}.",
  "fault.proof-first":
    "Abra primero lo que está cerrado, con un número de su correo. No se ha cambiado nada.",
  "expired.heading": "Este enlace ha llegado a su fin",
  "expired.words":
    "Nuestros enlaces sirven durante un tiempo, para que nadie encuentre su página años después. Podemos enviar uno nuevo a la dirección que tenemos.",
  "revoked.heading": "Este enlace fue retirado",
  "revoked.words":
    "Ya no abre nada, para que la página siga siendo privada. Si era suyo, podemos enviar uno nuevo a la dirección que tenemos.",
  "restricted.heading": "Por ahora su caso no se muestra aquí",
  "restricted.words":
    "No se ha perdido nada y sigue adelante. {owner} está para ayudarle: llame o escriba desde esta página.",
  "restricted.elsewhere": "Su página dice con quién hablar y cuándo tendrá noticias nuestras.",
};
