import type { AfterWords } from "./en.ts";

export const es = {
  "thanks.questions":
    "¿Y puedo preguntarle dos cosas? Le ha fallado, y me gustaría aprender de ello. No tiene que responder.",
  "thanks.questions.where":
    "En su página hay un lugar para las respuestas, y para decir cómo ha sido para usted.",
  "alert.about.low-satisfaction": "El cliente no está satisfecho con cómo lo hemos tratado. Llame.",
} as const satisfies AfterWords;
