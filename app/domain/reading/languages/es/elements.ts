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
  "la culpa (es|fue|ha sido|era) [solo|toda|enteramente|únicamente] (nuestra|mía|de nuestro|de nuestra|de nosotros)",
  "(tenemos|tuvimos|tengo|tuve) [toda] la culpa",
  "la responsabilidad (es|fue|ha sido) [solo|toda|enteramente|plenamente|únicamente] (nuestra|mía)",
  "(nos hacemos|me hago) [plenamente|totalmente|enteramente] (responsables|responsable)",
  "(reconocemos|reconozco|admitimos|admito) [que] [nuestro|nuestra|el|la|este|fue|hemos|nos] [un] [propio] (error|fallo|culpa|equivocación|fallamos|fallado|equivocamos|equivocado|descuido)",
  "(error|fallo|descuido|equivocación|negligencia|despiste) [_] (de nuestra parte|por nuestra parte|de nuestro equipo|de nuestro personal|de nuestro almacén|de nuestro sistema|de nuestra empresa|nuestro|nuestra)",
  "(lo hicimos mal|lo hemos hecho mal|hicimos mal las cosas|no estuvimos a la altura|no hemos estado a la altura|hemos fallado|le fallamos|fallamos nosotros|se debió a nuestra|se debió a nuestro|se nos pasó|se nos olvidó|se nos traspapeló)",
  "(asumimos|asumo|aceptamos|acepto|cargamos con) [_] [_] (responsabilidad|culpa)",
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
