import type { HerWords } from "./en.ts";

export const es = {
  "next.missed": "Dijimos que tendría noticias nuestras antes de",
  "next.sorry": "Llegamos tarde, y lo sentimos. ({zone})",
  "options.preheader.yes": "Hay más de una manera de arreglarlo. Usted elige.",
  "options.preheader.no": "Un no sincero, y lo que podemos hacer en su lugar.",
  "options.words.yes": "Hay más de una manera de arreglarlo. Cuál le conviene más lo decide usted.",
  "options.words.no":
    "No podemos arreglarlo como usted esperaba. Prefiero decírselo a dejarle esperando. Este es el motivo, y esto es lo que podemos hacer en su lugar.",
  "options.how": "Elija en su página, con un toque. Me pongo con ello enseguida.",
  "options.button": "Elegir en su página",
  "cost.time": "Unos {span} de su tiempo.",
  "cost.no-time": "Nada de su tiempo.",
  "cost.trips":
    "{count, plural, one {Un desplazamiento para usted.} other {# desplazamientos para usted.}}",
  "cost.no-trip": "Ningún desplazamiento.",
  "cost.money": "Usted paga {amount}.",
  "cost.no-money": "No le cuesta nada.",
  "alert.about.option-chosen": "El cliente ha elegido entre las opciones. Adelante con ello.",
  "appointment.preheader.offered": "¿Qué hora le conviene?",
  "appointment.preheader.agreed": "Su cita, por escrito.",
  "appointment.words.offered":
    "Me gustaría acordar una hora con usted. Elija la que más le convenga.",
  "appointment.words.agreed": "Esto es lo que hemos acordado.",
  "appointment.place": "Dónde: {place}",
  "appointment.who": "Quién va: {who}",
  "appointment.how.offered":
    "Acepte en su página, con un toque. Si ninguna le conviene, diga allí cuándo le vendría bien.",
  "appointment.how.agreed":
    "En su página la tiene como archivo para su calendario. Si ya no le conviene, dígalo allí.",
  "appointment.button.offered": "Elegir una hora",
  "appointment.button.agreed": "Ver en su página",
  "alert.about.appointment-confirmed": "El cliente ha aceptado una hora.",
  "alert.about.appointment-move-asked": "El cliente pide otra hora. Ofrézcale una.",
  "reader-link.subject": "{brand}: el caso {reference}, para que lo siga",
  "reader-link.why": "Caso {reference}. Recibe este correo porque {name} le deja seguirlo.",
  "reader-link.button": "Ver cómo está",
  "reader-link.preheader": "{name} le deja seguir un caso.",
  "reader-link.words":
    "{name} le deja leer un caso con {brand}: cómo está, quién se ocupa y qué viene después.",
  "reader-link.rights":
    "El enlace es solo para usted, y solo para leer. {name} puede retirarlo cuando quiera.",
  "discreet.subject": "Novedades en su asunto",
  "discreet.preheader": "Están en su página.",
  "discreet.words": "Hay novedades en su asunto. Están en su página privada.",
  "discreet.button": "Abrir su página",
} as const satisfies HerWords;
