import type { PhraseList } from "../../language.ts";

/** Work or money asked of the customer (R14), gift cards (R18), places in a subject (R25). */
export const effort: readonly PhraseList[] = [
  {
    rule: "customer-effort",
    say: [
      "(a su cargo|a su costa|por su cuenta|de su bolsillo)",
      "[usted] (tendrá que|tiene que|deberá|debe|necesita|habrá de) [volver a] (pagar|abonar|enviar|enviarnos|devolver|devolvernos|traer|llevar|llamar|llamarnos|rellenar|cumplimentar|aportar|presentar|recoger|imprimir|comprar|demostrar|contactar|abonarnos|acudir|asumir)",
      "(correrán|corren|serán|son) (de|a) su (cuenta|cargo)",
      "(envíenos|remítanos|mándenos|devuélvanos|devuélvalo|devuélvala|tráiganos|tráigalo|tráigala|llévelo|llévela|envíelo|envíela|fírmelo|fírmela|diríjase)",
      "(descargue|imprima|escanee|firme) [y] [_] (el|la|los|las|este|esta|nuestro|nuestra)",
      "(por favor|usted|y) (lleve|traiga|devuelva|acuda)",
      "(lleve|traiga|devuelva) su",
      "(rellene|cumplimente|complete) [por favor] (el|este|un|nuestro) [_] formulario",
      "(póngase en contacto|contacte) [directamente] con (el|la|su) (fabricante|tienda|vendedor|distribuidor|transportista|proveedor)",
      "vuelva a (llamar|llamarnos|enviar|enviarnos|presentar|rellenar|solicitar|instalar|reservar)",
      "(llámenos|envíenos|escríbanos) (de nuevo|otra vez)",
      "(aporte|presente|adjunte|envíe|envíenos) [el|la|su|una] (factura|ticket|recibo|copia|justificante|comprobante)",
      "se [le] (cobrará|cobrarán|facturará|facturarán|aplicará)",
      "(tiene|supone) un (coste|costo|cargo) de",
    ],
    better: null,
  },
  {
    rule: "gift-card",
    say: ["(tarjeta*|cheque*|vale*|bono*) [de] regalo"],
    better: null,
  },
  {
    rule: "subject-details",
    say: ["(calle|avenida|plaza|paseo|avda|carretera|camino) ... #"],
    better: "",
  },
];
