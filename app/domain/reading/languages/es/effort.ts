import type { PhraseList } from "../../language.ts";
import { chore, order } from "./classes.ts";

/** Work or money asked of the customer (R14), gift cards (R18), places in a subject (R25). */
export const effort: readonly PhraseList[] = [
  {
    rule: "customer-effort",
    say: [
      "(a su cargo|a su costa|por su cuenta|de su bolsillo)",
      "[usted] (tendrá que|tiene que|deberá|debe|necesita|habrá de) [volver a] (pagar|abonar|enviar|enviarnos|devolver|devolvernos|traer|llevar|llamar|llamarnos|rellenar|cumplimentar|aportar|presentar|recoger|imprimir|comprar|demostrar|contactar|abonarnos|acudir|asumir)",
      `[usted] (tendrá que|tendrás que|tiene que|tienes que|tendría que|deberá|deberás|debe|debes|debería|necesita|necesitará|habrá de|ha de) [usted|primero|antes|también|además|entonces|nuevamente] [volver a] ${chore}`,
      `(es necesario|es preciso|será necesario|es imprescindible|es obligatorio|es requisito|hace falta|hay que|es indispensable|le corresponde|le toca|queda a su cargo) [volver a] ${chore}`,
      `(necesitamos|es necesario|es preciso|será necesario|es imprescindible|hace falta|le rogamos|le pedimos|le solicitamos|requerimos|rogamos|agradeceríamos|le agradeceríamos|te pedimos|le pido|le ruego|hará falta) que [usted] [nos|lo|la|se|vuelva a] ${order}`,
      "(haría falta|sería necesario|sería preciso|convendría|hace falta|necesitaríamos|necesitamos) que [usted] nos (volviera|vuelva|mandara|enviara|hiciera llegar|haga llegar|trajera|facilitara|remitiera|devolviera)",
      `^ [por favor] [primero|después|luego|entonces|antes|usted] ${order} [el|la|los|las|su|sus|un|una|este|esta|nuestro|por|a|con|en|y|de|al|usted|cuanto|nuevamente]`,
      `(por favor|y) [_] ${order}`,
      `(puede|podría) [usted] (volver a llamar|llamar de nuevo|volver a enviar*|volver a intentarlo)`,
      "vuelva a (llamar*|enviar*|presentar*|rellenar*|solicitar*|instalar*|reservar*|intentarlo|pedir*|empezar|introducir*|subir*|contactar*|registrarse|comprar*)",
      "(gastos|portes|coste|costes|importe|transporte|desplazamiento|envío|mano de obra) [_] [_] [_] (corre|corren|correrá|correrán|va|van) (por|de|a) (su|cuenta del|cargo del)",
      "(a cargo del cliente|a cargo del usuario|a portes debidos|por cuenta del cliente|los paga usted|lo paga usted|la paga usted|paga usted|los abona usted)",
      "le (cobraremos|cobrarán|facturaremos|facturarán|cargaremos|cargarán|costará) [_] [_] (#|el|la|los|una|un|gastos)",
      "(tendrá|tiene|conlleva|implica|llevará) [para usted] un (coste|costo|cargo|recargo|suplemento) [adicional] [de|para]",
      "(previo pago|pagando usted|pagando la diferencia|abonando la diferencia|abonando usted)",
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
    say: [
      "(tarjeta*|cheque*|vale*|bono*|cupón|cupones|código*) [de] (regalo|obsequio)",
      "(vale|vales|cheque|bono|cupón|tarjeta) [de compra|canjeable|por valor|por un valor|por importe] (de|por) #",
      "(vale|vales|bono|cupón|cupones|código) (de compra|canjeable|canjeables|de descuento|descuento|promocional|de # euros)",
      "(gift card|gift cards|giftcard)",
    ],
    better: null,
  },
  {
    rule: "subject-details",
    say: [
      "(calle|avenida|plaza|paseo|avda|carretera|camino|ronda|glorieta|travesía|rambla|pasaje|urbanización) ... #",
      "(tarjeta|cuenta|póliza|pasaporte|dni|nie|iban|matrícula|habitación) [terminada|acabada|que termina|número|nº] [en] #",
    ],
    better: "",
  },
];
