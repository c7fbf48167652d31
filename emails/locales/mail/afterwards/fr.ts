import type { AfterWords } from "./en.ts";

export const fr = {
  "thanks.questions":
    "Et puis-je vous demander deux choses ? Il vous a fait défaut, et je voudrais en tirer une leçon. Vous n’êtes pas obligé de répondre.",
  "thanks.questions.where":
    "Votre page a une place pour les réponses, et pour dire comment cela s’est passé pour vous.",
  "alert.about.low-satisfaction":
    "Le client n’est pas satisfait de la façon dont nous nous en sommes occupés. Appelez.",
} as const satisfies AfterWords;
