import type { Language } from "../../language.ts";

/** We say that it was our doing. An error when the fault is not ours, a duty when it is (R12). */
export const responsibility: readonly string[] = [
  "(es|fue|ha sido) cosa nuestra",
  "(culpa|error|fallo|descuido|responsabilidad) (nuestra|nuestro|mía|mío)",
  "(nuestra culpa|nuestro error|nuestro fallo|nuestro descuido|mi error|mi culpa)",
  "(asumimos|asumo|aceptamos|acepto) [toda|plenamente] [la] (responsabilidad|culpa)",
  "(nos equivocamos|nos hemos equivocado|me equivoqué|me he equivocado)",
  "(cometimos|hemos cometido|cometí|he cometido) (un|este|el) [_] (error|fallo)",
  "(le fallamos|le hemos fallado)",
  "(metimos|hemos metido|metí) la pata",
  "(somos|fuimos) [los] (responsables|culpables)",
  "(hemos causado|causamos|hemos provocado|provocamos)",
];

/** What a mail may have to say, and how it is usually said. */
export const elements: Language["elements"] = {
  apology: [
    "(lo siento|siento|sentimos|lamento|lamentamos|disculpas|perdón|disculpe|perdone|disculparme|disculparnos)",
  ],
  "what-happened": [
    "(qué|lo que) (pasó|ocurrió|sucedió|falló|ha pasado|ha ocurrido)",
    "(la causa|el motivo|la razón) (fue|es|era|de)",
    "(ocurrió|falló|sucedió|pasó|se debió a|debido a)",
    "[todavía|aún] no sabemos [todavía|aún] (qué|por qué|cómo)",
  ],
  "how-put-right": [
    "(hemos|he|ha|han) (cambiado|sustituido|reparado|arreglado|corregido|abonado|reembolsado|restablecido|instalado|reemplazado|cancelado|solucionado|resuelto|enviado)",
    "(cambió|cambiamos|sustituyó|sustituimos|reparó|reparamos|arregló|arreglamos|corregimos|abonamos|reembolsamos|instaló|instalamos|solucionamos)",
    "(ha sido|han sido|fue|fueron) (cambiado|sustituid*|reparad*|corregid*|abonad*|reembolsad*|instalad*|reemplazad*)",
  ],
  "why-not-again": [
    "no (volverá|vuelva|vuelve) a (pasar|ocurrir|suceder|repetirse|fallar)",
    "no se (repita|repetirá)",
    "(para evitar|para que no|de ahora en adelante|desde entonces|a partir de ahora)",
    "ahora (revisamos|comprobamos|probamos|verificamos|se revisa|se comprueba)",
    "no sabemos [todavía|aún] por qué",
  ],
  "thanks-patience": ["su [_] paciencia", "por la paciencia"],
  "thanks-trust": ["su [_] confianza", "la confianza", "(confiar|confiado) en nosotros"],
  "thanks-custom": [
    "(seguir|continuar|siendo|ser) [siendo] [nuestro|nuestra|un|una] (cliente|clienta)",
    "(su fidelidad|su lealtad|elegirnos|habernos elegido|seguir con nosotros|quedarse con nosotros)",
  ],
  "next-step": ["(próximo paso|siguiente paso|próximos pasos|a continuación)"],
};
