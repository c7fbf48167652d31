import type { MailCatalogue } from "./en.ts";

export const es = {
  greeting: "Hola, {name}:",
  closing: "Un saludo cordial,",
  late: "Este mensaje llega más tarde de lo que dijimos, y lo sentimos.",
  "case.subject": "{brand}: su caso {reference}",
  "case.button": "Ver cómo va su caso",
  "case.rest": "El resto está en su página.",
  "next.label": "Tendrá noticias nuestras antes de",
  "next.note": "Aunque no haya novedades. ({zone})",
  "owner.phone": "Línea directa:",
  "owner.reach": "Escribir un mensaje o pedir una llamada",
  "footer.why": "Caso {reference}. Recibe este correo porque algo le salió mal con {brand}.",
  "footer.private": "El enlace a su página es solo para usted. Por favor, no lo comparta.",
  "footer.support": "{brand} por teléfono: {phone}",
  "footer.stop": "No recibir más correos de seguimiento",

  "acknowledgement.preheader": "{owner} se ocupa de ello.",
  "acknowledgement.preheader.when":
    "{owner} se ocupa de ello. Tendrá noticias nuestras antes de: {when}.",
  "acknowledgement.received.letter": "Tenemos su carta. Está en nuestras manos desde el {day}.",
  "acknowledgement.received.email": "Gracias por su correo del {day}.",
  "acknowledgement.received.phone": "Gracias por su llamada del {day}.",
  "acknowledgement.received.web": "Gracias por escribirnos el {day}.",
  "acknowledgement.received.social":
    "Hemos visto lo que escribió el {day}. Gracias por contárnoslo.",
  "acknowledgement.received.in-person": "Gracias por venir a vernos el {day}.",
  "acknowledgement.owner":
    "Siento las molestias que ha tenido. Me llamo {owner}. Su caso está en mis manos, y seguirá en ellas hasta que quede resuelto.",
  "acknowledgement.understood": "Lo que nos ha contado",
  "acknowledgement.check":
    "¿Falta algo o hay algo que no es exacto? Dígamelo en su página y lo corregiré.",

  "update.preheader": "Noticias de {owner} sobre su caso.",

  "nothing-new.preheader": "Aún no hay novedades. Seguimos en ello.",
  "nothing-new.words":
    "Todavía no tengo nada nuevo que contarle. Seguimos en ello, y no quería que tuviera que preguntar.",
  "nothing-new.stands": "Cómo está",

  "delay.preheader": "Tarda más de lo que pensábamos. Aquí está el porqué y lo que hacemos.",
  "delay.opening":
    "Tarda más de lo que pensábamos. Prefiero decírselo ahora a que tenga que preguntar.",
  "feedback.preheader": "Dos preguntas, si tiene un minuto.",
  "feedback.opening":
    "Algo nuestro le ha fallado y me gustaría aprender de ello. ¿Puedo preguntarle dos cosas? No tiene que responder.",
  "feedback.first": "¿Qué estaba haciendo cuando falló?",
  "feedback.second": "¿Qué le habría ayudado más?",
  "problem-fixed.preheader": "Lo que salió mal en su caso, y en otros, está arreglado.",
  "problem-fixed.opening":
    "Usted no fue la única persona a quien esto le salió mal. Ahora está arreglado para todos.",
  "compose.promised": "Le hemos prometido:",
  "compose.stands": "Estamos esperando a {partner}, y yo sigo pendiente.",
  "compose.credit": "Por las molestias le hemos abonado {amount}, número {number}.",

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
    "Me gustaría tener un detalle con usted por las molestias. En un correo aparte recibirá una tarjeta regalo nuestra. Se lo digo antes para que sepa que es de verdad, y nuestra.",
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

  "thanks.preheader": "¿Sigue todo como debe?",
  "thanks.words":
    "Hace unos días arreglamos lo que le había salido mal. Me gustaría saber que sigue bien.",
  "thanks.thanks":
    "Gracias una vez más por su paciencia, por su confianza y por seguir contando con nosotros.",
  "thanks.call": "También le llamaré, para que pueda contármelo de viva voz.",
  "follow-up.ask": "Si falta algo, o hay otra cosa que le preocupa, dígamelo y me ocuparé.",
  "follow-up.button": "Contarnos cómo está",

  "check-in.preheader": "Unas semanas después: ¿va todo bien?",
  "check-in.words":
    "Han pasado unas semanas desde que arreglamos lo que le había salido mal. No lo he olvidado, y me gustaría oír que todo va bien.",
  "check-in.call": "También le llamaré en los próximos días.",

  "reopened.preheader": "Su caso está abierto de nuevo y {owner} se ocupa de él.",
  "reopened.words":
    "Nos ha dicho que todavía no está bien. Lo siento: debería haber quedado resuelto a la primera. Su caso está abierto de nuevo, y sigue en mis manos.",
  "reopened.heard": "Lo que nos ha contado",

  "fresh-link.subject": "{brand}: un enlace nuevo a su caso {reference}",
  "fresh-link.preheader": "Aquí está el enlace nuevo que pidió.",
  "fresh-link.words":
    "Aquí está el enlace nuevo a su página. Lo pidió usted, o alguien con su dirección.",
  "fresh-link.button": "Abrir su página",

  "code.subject": "{brand}: el número que pidió, caso {reference}",
  "code.preheader": "Escríbalo en su página.",
  "code.words": "Este es el número que debe escribir en su página.",
  "code.label": "Su número",
  "code.lasts":
    "{minutes, plural, one {Se puede usar una vez, durante # minuto.} other {Se puede usar una vez, durante # minutos.}}",
  "code.not-you":
    "Nadie de {brand} se lo pedirá nunca. Si no ha pedido ningún número, no tiene que hacer nada.",

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

  "staff.greeting": "Hola, {name}:",
  "staff.footer": "Recibe este correo porque trabaja con Amends en {brand}.",
  "invite.subject": "{brand}: su acceso a Amends",
  "invite.preheader": "Elija una contraseña para empezar.",
  "invite.words":
    "{inviter} le ha dado acceso a Amends, donde {brand} atiende a los clientes a quienes algo les salió mal.",
  "invite.button": "Elegir contraseña",
  "invite.until": "El enlace se puede usar hasta: {when}.",
  "reset.subject": "{brand}: una contraseña nueva para Amends",
  "reset.preheader": "Elija una contraseña nueva.",
  "reset.words":
    "Alguien ha pedido una contraseña nueva para su acceso. Si fue usted, elíjala aquí.",
  "reset.button": "Elegir una contraseña nueva",
  "reset.lasts":
    "{minutes, plural, one {El enlace se puede usar una vez, durante # minuto.} other {El enlace se puede usar una vez, durante # minutos.}}",
  "reset.not-you": "Si no fue usted, deje este correo como está. Su contraseña no cambia.",
  "changed.subject": "{brand}: su contraseña de Amends ha cambiado",
  "changed.preheader": "Si no fue usted, avise ahora a su administrador.",
  "changed.words":
    "La contraseña de su acceso se cambió: {when}. Todas las demás sesiones se han cerrado.",
  "changed.not-you":
    "Si no fue usted, avise ahora a su administrador. Puede cerrar todas sus sesiones.",

  "plan-b.preheader": "Hemos empezado otro camino para arreglarlo.",
  "plan-b.words":
    "El primer camino no ha salido como debía. No quiero que usted espere por él, así que hemos empezado otro:",
  "plan-b.steps": "Qué pasa ahora",
  "plan-b.step.partner": "{what} (lo hace nuestro socio, y nosotros lo vigilamos)",
  "plan-b.step.customer": "{what} (lo necesitamos de usted: {why})",

  "alert.subject": "{brand}: el caso {reference} le necesita",
  "alert.about.no-first-word": "Ninguna persona ha hablado a tiempo con este cliente.",
  "alert.about.update-overdue": "El cliente no ha recibido la noticia que se le debía.",
  "alert.about.promise-broken": "No se ha cumplido una promesa hecha al cliente.",
  "alert.about.customer-chased-twice": "El cliente ha tenido que preguntar dos veces.",
  "alert.about.partner-silent": "Un socio del caso no responde.",
  "alert.about.case-reopened": "El caso está abierto de nuevo: no quedó arreglado.",
  "alert.about.repeat-failure": "El mismo producto ha vuelto a fallar al mismo cliente.",
  "alert.about.approval-late": "No llega la decisión sobre una compensación.",
  "alert.about.by-hand": "Alguien del equipo ha escalado este caso.",
  "alert.about.first-word-due": "Pronto vence la primera palabra al cliente.",
  "alert.about.next-word-due": "Pronto vence la próxima noticia al cliente.",
  "alert.about.customer-reply-due": "Pronto vence la respuesta a lo que escribió el cliente.",
  "alert.about.resolution-due": "Pronto vence la solución de este caso.",
  "alert.about.promise-due": "Una promesa hecha al cliente vence pronto.",
  "alert.about.promise-disputed": "El cliente dice que algo prometido no ocurrió.",
  "alert.about.other": "Este caso necesita a alguien ahora.",
  "alert.since": "Desde {when}.",
  "alert.role.owner": "Se le avisa porque el caso es suyo.",
  "alert.role.deputy": "Se le avisa como suplente.",
  "alert.role.lead": "Se le avisa como responsable del equipo.",
  "alert.role.manager": "Se le avisa como dirección.",
  "alert.ask":
    "Abra el caso y diga que lo tiene. Si nadie lo dice, se avisa a la siguiente persona.",
  "alert.button": "Abrir el caso",
} as const satisfies MailCatalogue;
