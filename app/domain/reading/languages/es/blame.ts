import type { PhraseList } from "../../language.ts";

/** Words that put the failure, or doubt, on the customer (R13). */
export const blame: readonly PhraseList[] = [
  {
    rule: "blaming",
    say: [
      "(debería|debió|tendría que|tenía que|podría) haber (leído|comprobado|avisado|llamado|contactado|informado|registrado|devuelto|seguido|preguntado|esperado|actualizado|dicho|guardado|enviado|pagado|hecho|consultado|revisado)",
      "(debería|debió|tendría que|podría) haber* (leído|comprobado|avisado|llamado|informado|registrado|devuelto|seguido|dicho)",
      "(debería|debió|tendría que|podría) (habernos|haberlo|haberla) (avisado|llamado|dicho|informado|comprobado|leído|devuelto|escrito)",
      "[usted] no (siguió|ha seguido|leyó|ha leído|devolvió|ha devuelto|respondió|ha respondido|contestó|registró|pagó|ha pagado|avisó|nos avisó|informó|comprobó|completó|actualizó)",
      "(usted|se le) [se] (olvidó|ha olvidado|omitió|descuidó)",
      "(olvidó|ha olvidado|omitió) (devolver|pagar|registrar|avisar|enviar|informar|indicar|leer|comprobar)",
      "(mal uso|uso indebido|uso incorrecto|uso inadecuado|manejo incorrecto|manipulación indebida)",
      "(culpa|error|descuido|responsabilidad|negligencia) (suya|suyo|de usted)",
      "su (propia|propio) (culpa|error|descuido|negligencia)",
      "(por|debido a) su (culpa|descuido|negligencia|error|falta|mal)",
      "(es|fue|ha sido) su (culpa|error|responsabilidad)",
      "(causado|provocado|causada|provocada|ocasionado|ocasionada) por usted",
      "si [usted] [nos|lo|la] (hubiera|hubiese) (avisado|leído|llamado|seguido|dicho|informado|registrado|devuelto|comprobado|contactado|guardado|enviado|pagado)",
      "(dejó|ha dejado|esperó|ha esperado) [pasar] demasiado [tiempo] antes de (reclamar|avisar|avisarnos|llamar|llamarnos|contactar|informar|quejarse|escribir|escribirnos|devolver*)",
      "usted (avisó|reclamó|llamó|pagó|canceló|devolvió|informó) [demasiado] tarde",
      "usted [lo|la|los|las] (embaló|empaquetó|instaló|conectó|montó|usó|utilizó|guardó|configuró) ... (mal|incorrectamente)",
      "de haber (leído|avisado|llamado|seguido|comprobado)",
      "(de haber|si hubiera|si hubiese) estado [usted] (en casa|localizable|disponible|atento|atenta)",
      "usted (afirma|alega|pretende|asegura|sostiene|se equivoca|se equivocó|exagera)",
      "(según usted|su supuesta|su supuesto)",
      "debe de haber (golpeado|tirado|pulsado|dañado|dejado)",
      "(introdujo|ha introducido|indicó|escribió|nos dio|facilitó|tecleó) (mal|un número incorrecto|una dirección incorrecta|un dato incorrecto|datos incorrectos|datos erróneos|el número equivocado)",
      "(tiene que|debe) (entender|comprender) que",
      "(entienda|comprenda) que",
      "(al contrario|en contra) de lo que [usted] (dice|afirma)",
    ],
    better: null,
  },
  {
    rule: "blaming",
    say: [
      "como ya (le|se le|les) (dijimos|hemos dicho|explicamos|hemos explicado|informamos|hemos informado|indicamos|hemos indicado|comunicamos|hemos comunicado|dije|expliqué|he dicho|he explicado|indicó|dijo|informó|comentamos|comenté)",
      "como se le (indicó|había indicado|ha indicado|informó|había informado|avisó|había avisado|comunicó|había comunicado|explicó|había explicado)",
      "como (indicamos|indiqué|dijimos) en (nuestro|mi) (anterior|último)",
    ],
    better: "",
  },
  {
    rule: "blaming",
    say: [
      "ya (le|se le) (dijimos|hemos dicho|explicamos|hemos explicado|informamos|hemos informado|dije|he dicho|he explicado)",
    ],
    better: null,
  },
];
