import type { StaffWords } from "./en.ts";

export const es = {
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
} as const satisfies StaffWords;
