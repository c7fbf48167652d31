import type { PhraseList, PromisePhrases } from "../../language.ts";

const deeds =
  "enviar|reparar|cambiar|sustituir|entregar|recoger|abonar|reembolsar|devolver|instalar|visitar|revisar|solucionar|resolver|arreglar|pagar|cancelar|mandar|pedir|preparar|reemplazar|ingresar|transferir|corregir|comprobar|activar|restablecer|llevar|acercar|gestionar|tramitar|descontar|regalar|compensar|traer|reponer|anular|rectificar|asignar|encargar|conectar|remitir|reservar|reubicar|localizar|investigar|publicar|terminar|facilitar|ofrecer|cubrir|indemnizar|actualizar|completar|confirmar|restaurar|recuperar|montar|verificar";
const words =
  "llamar|escribir|informar|avisar|contar|comunicar|contactar|notificar|telefonear|explicar";

// The future is the infinitive and an ending: "repararemos", "repararé", "repararán".
const future = (verbs: string, endings: readonly string[]) =>
  `(${verbs
    .split("|")
    .flatMap((verb) => endings.map((ending) => `${verb}${ending}`))
    .join("|")})`;
const ours = ["emos", "é"];

/** Surer than anyone can be (R7). */
export const tooSure: readonly PhraseList[] = [
  {
    rule: "over-promising",
    say: [
      "(le|les|se lo) (garantizamos|garantizo|aseguramos|aseguro)",
      "(garantizamos|garantizo|podemos garantizar|puedo garantizar) (que|la|el|una|un)",
      "está garantizad*",
      "(sin duda|sin falta|sin ninguna duda|con toda seguridad|con total seguridad|definitivamente|indudablemente|a toda costa|pase lo que pase|de una vez por todas)",
      "(nunca|jamás) (más|volverá|vuelva|va a) [a] [volver a] [pasar|ocurrir|suceder|fallar|repetirse]",
      "no volverá a (pasar|ocurrir|suceder|fallar|repetirse) (nunca|jamás)",
      "(tenga la seguridad|esté seguro de|esté segura de|quede tranquilo|quede tranquila|esté tranquilo|esté tranquila)",
      "puede (estar|quedarse) [muy] (tranquilo|tranquila|seguro|segura)",
      "no (hay|cabe) [la menor|ninguna] duda",
      "(al 100%|100% seguro|100% segura)",
      "(tiene|le doy) mi palabra",
      "sí o sí",
      "no tendrá (ningún|ninguna) _ más",
      "no volverá a tener (problemas|ningún|ninguna)",
      "no (habrá|va a haber) (más|otros|otras|nuevos|nuevas) (problemas|cortes|retrasos|incidencias|averías|fallos|errores|interrupciones)",
      "es imposible que",
      "(puedo|podemos|quiero|queremos|me atrevo a) (asegurarle|garantizarle|asegurarte|garantizarte|asegurarles|jurarle|certificarle)",
      "(le|te|les|se lo|os) (juro|juramos|certifico|certificamos)",
      "(tiene|doy|damos|cuenta con|tiene usted) (mi|nuestra) (palabra|garantía)",
      "seguro que [_] [_] (*ará|*erá|*irá|*drá)",
      "(segurísimo|con toda certeza|con absoluta certeza|con absoluta seguridad|infaliblemente|indefectiblemente|sin ningún género de dudas|sin la menor duda|cueste lo que cueste|sea como sea|cien por cien|al cien por cien|al ciento por ciento|absolutamente seguro|totalmente seguro)",
      "(estoy|estamos) [_] (seguro|segura|seguros|seguras|convencido|convencida|convencidos|convencidas) de que",
      "(nunca|jamás) [más] (se repetirá|volverá|volverán|volverás|volveremos|va a volver|fallará|tendrá que|le fallará|tendrá problemas)",
      "(nunca|jamás) [más] [le|se|les] (volverá|volverán|fallará|repetirá)",
      "(será|es|fue|habrá sido) la última vez que (esto|eso|le|pasa|ocurre|sucede|tiene|tenga|algo|sufre)",
      "no [se] (repetirá|volverá a pasar|volverá a ocurrir|volverán a fallar|volverá a fallar) (nunca|jamás|más|bajo ningún)",
      "no (habrá|tendrá|sufrirá|va a tener|va a haber|volverá a tener|volverá a sufrir|existirá) [ya] (más|ningún|ninguna|otro|otra|otros|otras|nuevos|nuevas|problemas) [_] (problema*|corte*|retraso*|incidencia*|avería*|fallo*|error*|interrupci*|sorpresa*|contratiempo*|inconveniente*|más)",
      "(se acabaron|se han acabado) (los|las|sus)",
      "(solucionado|resuelto|arreglado|resuelta|solucionada|reparado|reparada|zanjado) [_] (para siempre|definitivamente|de forma definitiva|de manera definitiva|por completo y)",
      "(solucionará|solucionaremos|resolveremos|resolverá|arreglaremos|repararemos|quedará|estará|será|volverá) [_] [_] (inmediatamente|de inmediato|al instante|en un santiamén|perfecto|perfecta|perfectamente|como nuevo|como nueva|sin ningún problema|sin problemas|sin problema|para siempre)",
      "(funcionará|irá|saldrá|marchará) [todo] (perfectamente|perfecto|como la seda|sin problemas|sin problema|sin ningún|de maravilla|sin fallos)",
      "(cuente con ello|cuente con que|delo por hecho|dalo por hecho|dé por hecho|dé por seguro|dé por solucionado|dé por resuelto|tenga por seguro|no lo dude|confíe en que|téngalo por seguro)",
      "que no le quepa [la] (duda|menor)",
      "puede (contar con|confiar en|dormir tranquilo|dormir tranquila|olvidarse de|despreocuparse|dar por)",
      "(quédese|quedaos|quédate) (tranquilo|tranquila|tranquilos)",
      "(bajo ningún concepto|en ningún caso) [se|le] (volverá|repetirá|pasará|ocurrirá|fallará)",
    ],
    better: null,
  },
];

/** How promises are worded. */
export const promises: PromisePhrases = {
  outcome: [
    "(enviaremos|enviaré|repararemos|repararé|cambiaremos|cambiaré|sustituiremos|entregaremos|recogeremos|recogeré|abonaremos|abonaré|reembolsaremos|devolveremos|instalaremos|visitaremos|iremos|revisaremos|solucionaremos|resolveremos|arreglaremos|pagaremos|cancelaremos|mandaremos|mandaré|pediremos|prepararemos)",
    future(deeds, ours),
    `(le|se lo|se la|lo|la|te|se los|se las) ${future(deeds, ["á", "án"])}`,
    `(nuestro|nuestra|el|la|un|una) (técnico|técnica|equipo|taller|mensajero|repartidor|compañero|compañera|transportista|perito) [_] ${future(deeds, ["á"])}`,
    `se ${future("reparar|cambiar|sustituir|entregar|abonar|reembolsar|devolver|instalar|solucionar|resolver|arreglar|enviar|restablecer|ingresar|corregir|activar", ["á", "án"])}`,
    `(vamos a|voy a|va a|van a) (${deeds
      .split("|")
      .map((verb) => `${verb}*`)
      .join("|")})`,
    "(recibirá|recibirán|recibirás|obtendrá|dispondrá de|contará con|pasaremos|pasaré|pasará a|funcionará)",
    "(me|nos) (comprometo|comprometemos) a",
    "(haré|haremos|pondré|pondremos|tendrá|tendrás) [_] (llegar|reparad*|list*|resuelt*|solucionad*|arreglad*|en casa|en su|operativ*|disponible)",
    "(quedará|estará|estarán|quedarán) [de nuevo|otra vez|totalmente|completamente|ya|de vuelta] (en su|en marcha|operativ*|activ*|disponible*|funcionando|restablecid*|corregid*|terminad*|reembolsad*|de vuelta|conectad*)",
    "(recibirá|recibirán|obtendrá)",
    "tendrá [de vuelta] (su|el|la|los|las|un|una)",
    "(estará|quedará|será|estarán|quedarán|serán) [_] (reparad*|resuelt*|solucionad*|list*|arreglad*|cambiad*|sustituid*|entregad*|abonad*|reembolsad*|instalad*|enviad*|en su)",
    "(llegará|llegarán|irá|vendrá|acudirá|volverá a funcionar)",
    "(vamos|voy) a (enviar*|reparar*|cambiar*|sustituir*|entregar*|recoger*|abonar*|reembolsar*|instalar*|revisar*|solucionar*|resolver*|arreglar*)",
    "le (prometo|prometemos)",
  ],
  contact: [
    "(llamaré|llamaremos|escribiré|escribiremos|informaré|informaremos|avisaré|avisaremos|contaré|contaremos|diré|diremos|mantendré informad*|mantendremos informad*|comunicaré|comunicaremos|contactaré|contactaremos)",
    future(words, ours),
    `(le|te|les) ${future(words, ["á", "án"])}`,
    `(vamos a|voy a|va a|van a) (${words
      .split("|")
      .map((verb) => `${verb}*`)
      .join("|")})`,
    "(me|nos) (pondré|pondremos) en contacto",
    "se (pondrá|pondrán) en contacto",
    "(tendré|tendremos|mantendré|mantendremos) (al corriente|al tanto|informad*|al día)",
    "(daré|daremos) (noticias|una respuesta|respuesta|novedades)",
    "(recibirá|recibirás|tendrá) [_] [_] (noticias|llamada|respuesta|mensaje|correo|aviso)",
    "(tendrá|recibirá) [_] (noticias|noticia|una llamada|respuesta|un mensaje) [mías|nuestras]",
    "(voy|vamos) a (llamarle|escribirle|informarle|avisarle)",
  ],
  dated: [
    "(esperamos|espero|prevemos|confiamos en|calculamos)",
    "(llega|llegan|sale|viene|va|está previst*|está programad*|enviamos|envío|recogemos|entregamos|recibe)",
    "(tardará|durará|voy|vamos|queda|quedan)",
    "(tiene|tienes|tienen) [usted] (el|la|su|los|las|lo) [_] (en|de vuelta|listo|lista|reparad*|arreglad*)",
    "(probable es que|es probable que|confío en que|esperamos que|creo que|calculo que|creemos que)",
  ],
  datedContact: ["(llamo|llamamos|escribo|escribimos)"],
  hedges: [
    "(probablemente|posiblemente|quizá|quizás|tal vez|aproximadamente|debería|podría|seguramente|previsiblemente)",
    "(esperamos|espero|prevemos|confiamos|calculamos|alrededor de)",
    "si todo va bien",
  ],
  conditions: [
    "si",
    "no (puedo|podemos|quiero|queremos) [aún|todavía] (prometer|prometerle|garantizar|garantizarle|asegurar|asegurarle|decir|decirle) (que|cuándo)",
    "^ (cómo|cuándo|dónde) (va|van|está|están|estará|llega|llegará)",
  ],
};
