import type { Language } from "../../language.ts";

/** Phrases that make an otherwise doubtful sentence right. */
export const excuses: Language["excuses"] = [
  {
    rule: "customer-effort",
    say: [
      "(sin coste|sin costo|sin cargo|gratis|gratuitamente|gratuito|gratuita|prepagada|prepagado)",
      "(nosotros pagamos|pagamos nosotros|corre de nuestra cuenta|a nuestro cargo|le reembolsamos|le reembolsaremos)",
      "si (lo prefiere|prefiere|quiere|lo desea|desea|le apetece)",
    ],
  },
  {
    rule: "taking-blame",
    say: [
      "(responsabilidad de|responsables de) (resolver*|solucionar*|arreglar*|averiguar*|encontrar*)",
    ],
  },
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
