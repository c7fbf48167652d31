const en = {
  "known.heading": "You are not the only one",
  "known.looking": "We are looking into it for everyone.",
  "known.workaround": "There is a way around it until it is mended for everyone.",
  "known.fixed": "It is mended for everyone.",
} as const;
type Words = { readonly [Key in keyof typeof en]: string };

const es: Words = {
  "known.heading": "No es un caso aislado",
  "known.looking": "Lo estamos investigando para todos.",
  "known.workaround": "Hay una solución provisional hasta que quede arreglado para todos.",
  "known.fixed": "Está arreglado para todos.",
};

const de: Words = {
  "known.heading": "Sie sind nicht allein damit",
  "known.looking": "Wir gehen der Sache für alle nach.",
  "known.workaround": "Bis es für alle behoben ist, gibt es einen Weg daran vorbei.",
  "known.fixed": "Es ist für alle behoben.",
};

const fr: Words = {
  "known.heading": "Vous n’êtes pas le seul cas",
  "known.looking": "Nous cherchons la cause pour tout le monde.",
  "known.workaround":
    "Il existe une solution provisoire, en attendant que ce soit réparé pour tous.",
  "known.fixed": "C’est réparé pour tout le monde.",
};

const pt: Words = {
  "known.heading": "Não é um caso único",
  "known.looking": "Estamos a investigar para todos.",
  "known.workaround": "Há uma solução provisória até estar resolvido para todos.",
  "known.fixed": "Está resolvido para todos.",
};

const ar: Words = {
  "known.heading": "لست وحدك في هذا",
  "known.looking": "نبحث عن السبب من أجل الجميع.",
  "known.workaround": "يوجد حل مؤقت إلى أن يتم الإصلاح للجميع.",
  "known.fixed": "تم الإصلاح للجميع.",
};

/** Words about a known problem that her case is part of (R24). */
export const knownProblem = { en, es, de, fr, pt, ar };
