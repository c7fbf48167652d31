import type { PromiseWords } from "./en.ts";

export const fr = {
  "promise.by": "Au plus tard {when}",
  "promise.between": "Entre {from} et {to}",
  "promise.was": "Ce que je vous avais promis. {when}",
  "promise.now": "Le nouveau délai",
  "promise-made.preheader": "Ce que je vous ai promis, par écrit.",
  "promise-made.words":
    "Voici par écrit ce que je vous ai promis, pour que vous puissiez me prendre au mot.",
  "promise-made.unsure":
    "Je ne peux pas donner l’heure avec certitude, je vous indique donc la période pendant laquelle cela se fera.",
  "promise-kept.preheader": "Ce que je vous ai promis est fait.",
  "promise-kept.words": "Ce que je vous ai promis est fait.",
  "promise-kept.late":
    "Ce que je vous ai promis est fait. C’est arrivé plus tard que promis, et je le regrette.",
  "promise-kept.what": "Ce que je vous ai promis",
  "promise-kept.not-so":
    "Si cela n’a pas eu lieu, dites-le sur votre page. La promesse est alors de nouveau ouverte, et je l’apprends aussitôt.",
  "promise-moved.preheader": "Ce que je vous ai promis a un nouveau délai.",
  "promise-moved.words":
    "Ce que je vous ai promis ne sera pas fait dans le délai annoncé. Je vous le dis avant qu’il ne soit passé.",
  "promise-moved.withdrawn":
    "Je dois revenir sur une chose que je vous ai promise, et vous devez savoir pourquoi.",
  "promise-broken.preheader": "Je n’ai pas tenu ce que je vous avais promis.",
  "promise-broken.draft":
    "{name}, je vous avais promis ceci :\n\n{what}\n\n{when}. Cela ne s’est pas fait à temps. C’est de notre fait, pas du vôtre, et je le regrette : vous comptiez dessus.",
  "partner-late.preheader":
    "{partner} nous fait attendre. Nous ne vous laissons pas attendre avec nous.",
  "partner-late.words":
    "{partner} travaille avec nous sur votre dossier et n’a pas répondu comme convenu. C’est à nous d’y remédier : vous n’avez personne à appeler.",
  "partner-late.promised": "On nous avait dit : au plus tard {when}.",
} as const satisfies PromiseWords;
