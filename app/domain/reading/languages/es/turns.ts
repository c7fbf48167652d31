import type { Language } from "../../language.ts";

/** Phrases that make an otherwise doubtful sentence right. */
export const excuses: Language["excuses"] = [
  {
    rule: "customer-effort",
    say: [
      "(sin coste|sin costo|sin cargo|gratis|gratuitamente|gratuito|gratuita|prepagada|prepagado)",
      "(nosotros pagamos|pagamos nosotros|corre de nuestra cuenta|a nuestro cargo|le reembolsamos|le reembolsaremos)",
      "si (lo prefiere|prefiere|quiere|lo desea|desea|le apetece|le resulta más|le viene mejor|necesita|tiene dudas|tiene alguna|hay algo|algo no|vuelve a|le surge|nota)",
      "(cuando quiera|cuando le venga bien|a la hora que|cualquier duda|nos encargamos nosotros|me encargo yo|lo hacemos nosotros|no tiene que|no tendrá que|sin que tenga|en su lugar)",
      "(técnico|técnica|taller|fabricante|transportista|proveedor|compañero|compañera|equipo|mensajero|repartidor|banco|almacén|departamento|perito|aerolínea|laboratorio|conductor|operador|fábrica|tienda|pieza|informe) [_] [_] [todavía|aún] (tendrá que|tiene que|deberá|debe|necesita|tendría que|ha de|debería)",
    ],
  },
  {
    rule: "taking-blame",
    say: [
      "(responsabilidad de|responsables de) (resolver*|solucionar*|arreglar*|averiguar*|encontrar*)",
    ],
  },
  {
    rule: "blaming",
    say: [
      "(técnico|técnica|taller|fabricante|transportista|proveedor|compañero|compañera|equipo|mensajero|repartidor|banco|almacén|departamento|perito|aerolínea|conductor|operador|tienda|alguien|nadie|agente|sistema|yo) [_] [_] (debería|debió|tendría que|tenía que|podría|podía|debía|no)",
      "(no fue|no es|no era|no ha sido) [_] (culpa suya|su culpa|responsabilidad suya|su responsabilidad|un error suyo)",
    ],
  },
  { rule: "jargon", say: ["(ticket|tique) de (compra|caja)"] },
  { rule: "jargon", say: ["(ferry|tren|concierto|avión|vuelo|cine|museo|autobús|festival)"] },
  { rule: "downplaying", say: ["(más pequeño|más pequeña)"] },
];

/** Words that turn round what follows. */
export const negations: readonly string[] = [
  "(no|nunca|jamás|ni|tampoco|nada|nadie|ningún|ninguna|si|en lugar de|en vez de)",
];

/** Beginnings of what the customer, or somebody else, said. */
export const reporting: readonly string[] = [
  "(nos|me) [ha] (contó|contado|dijo|dicho|escribió|escrito|explicó|explicado|comentó|comentado|indicó|preguntó|describió)",
  "(le|les) (dijeron|dijo|contestaron|contestó|explicaron|respondieron|aseguraron)",
  "(en su carta|en su mensaje|en su correo|según nos contó)",
];
