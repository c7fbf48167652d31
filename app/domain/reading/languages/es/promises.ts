import type { PhraseList, PromisePhrases } from "../../language.ts";

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
      "(tenga la seguridad|esté seguro|esté segura|quede tranquilo|quede tranquila|esté tranquilo|esté tranquila)",
      "puede (estar|quedarse) [muy] (tranquilo|tranquila|seguro|segura)",
      "no (hay|cabe) [la menor|ninguna] duda",
      "(al 100%|100% seguro|100% segura)",
      "(tiene|le doy) mi palabra",
      "sí o sí",
      "no tendrá (ningún|ninguna) _ más",
      "no volverá a tener (problemas|ningún|ninguna)",
      "no (habrá|va a haber) (más|otros|otras|nuevos|nuevas) (problemas|cortes|retrasos|incidencias|averías|fallos|errores|interrupciones)",
      "es imposible que",
    ],
    better: null,
  },
];

/** How promises are worded. */
export const promises: PromisePhrases = {
  outcome: [
    "(enviaremos|enviaré|repararemos|repararé|cambiaremos|cambiaré|sustituiremos|entregaremos|recogeremos|recogeré|abonaremos|abonaré|reembolsaremos|devolveremos|instalaremos|visitaremos|iremos|revisaremos|solucionaremos|resolveremos|arreglaremos|pagaremos|cancelaremos|mandaremos|mandaré|pediremos|prepararemos)",
    "(recibirá|recibirán|obtendrá)",
    "tendrá [de vuelta] (su|el|la|los|las|un|una)",
    "(estará|quedará|será|estarán|quedarán|serán) [_] (reparad*|resuelt*|solucionad*|list*|arreglad*|cambiad*|sustituid*|entregad*|abonad*|reembolsad*|instalad*|enviad*|en su)",
    "(llegará|llegarán|irá|vendrá|acudirá|volverá a funcionar)",
    "(vamos|voy) a (enviar*|reparar*|cambiar*|sustituir*|entregar*|recoger*|abonar*|reembolsar*|instalar*|revisar*|solucionar*|resolver*|arreglar*)",
    "le (prometo|prometemos)",
  ],
  contact: [
    "(llamaré|llamaremos|escribiré|escribiremos|informaré|informaremos|avisaré|avisaremos|contaré|contaremos|diré|diremos|mantendré informad*|mantendremos informad*|comunicaré|comunicaremos|contactaré|contactaremos)",
    "(tendrá|recibirá) [_] (noticias|noticia|una llamada|respuesta|un mensaje) [mías|nuestras]",
    "(voy|vamos) a (llamarle|escribirle|informarle|avisarle)",
  ],
  dated: [
    "(esperamos|espero|prevemos|confiamos en|calculamos)",
    "(llega|llegan|sale|viene|va|está previst*|está programad*|enviamos|envío|recogemos|entregamos|recibe)",
    "(tardará|durará)",
  ],
  datedContact: ["(llamo|llamamos|escribo|escribimos)"],
  hedges: [
    "(probablemente|posiblemente|quizá|quizás|tal vez|aproximadamente|debería|podría|seguramente|previsiblemente)",
    "(esperamos|espero|prevemos|confiamos|calculamos|alrededor de)",
    "si todo va bien",
  ],
  conditions: ["si"],
};
