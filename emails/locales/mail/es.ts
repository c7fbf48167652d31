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

  "plan-b.preheader": "Hemos empezado otro camino para arreglarlo.",
  "plan-b.words":
    "El primer camino no ha salido como debía. No quiero que usted espere por él, así que hemos empezado otro:",
  "plan-b.steps": "Qué pasa ahora",
  "plan-b.step.partner": "{what} (lo hace nuestro socio, y nosotros lo vigilamos)",
  "plan-b.step.customer": "{what} (lo necesitamos de usted: {why})",
} as const satisfies MailCatalogue;
