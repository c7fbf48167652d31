import type { AfterWords } from "./en.ts";

export const fr = {
  "feedback.heading": "Comment cela s’est-il passé pour vous ?",
  "feedback.satisfied": "Êtes-vous satisfait de la façon dont nous nous en sommes occupés ?",
  "feedback.score.5": "Très satisfait",
  "feedback.score.4": "Satisfait",
  "feedback.score.3": "Ni l’un ni l’autre",
  "feedback.score.2": "Pas satisfait",
  "feedback.score.1": "Pas du tout satisfait",
  "feedback.words": "Qu’aurions-nous pu mieux faire ? Si vous le souhaitez",
  "feedback.send": "Envoyer ma réponse",
  "feedback.said": "Vous nous avez dit : {answer}.",
  "feedback.change": "Changer ce que j’ai dit",
  "feedback.questions": "Deux questions sur ce qui a fait défaut",
  "feedback.questions.of": "Deux questions sur : {product}",
  "feedback.questions.why":
    "Il vous a fait défaut, et nous voudrions en tirer une leçon. Vous n’êtes pas obligé de répondre.",
  "feedback.doing": "Que faisiez-vous quand la panne est survenue ?",
  "feedback.helped": "Qu’est-ce qui vous aurait le plus aidé ?",
  "thank.label": "Dire merci à {owner}",
  "thank.words": "Un mot, si vous le souhaitez",
  "thank.send": "Envoyer mes remerciements",
  "thank.done": "Vous avez remercié {owner}.",
  "said.satisfaction-said": "Merci de nous l’avoir dit. C’est noté, et vous pouvez le changer.",
  "said.satisfaction-low":
    "Merci de nous l’avoir dit franchement. {owner} le lit aujourd’hui. Si quelque chose ne va toujours pas, dites-le plus haut et votre dossier est rouvert.",
  "said.questions-answered": "Merci. Nous en tirons une leçon.",
  "said.thanked": "{owner} a reçu vos remerciements. Rien d’autre n’a changé.",
  "fault.score": "Choisissez l’une des cinq réponses.",
  "fault.questions": "Écrivez une réponse à l’une des deux questions, ou laissez les deux.",
  "history.satisfaction-said": "Vous nous avez dit comment cela s’est passé pour vous.",
  "history.questions-answered": "Vous avez répondu à nos deux questions.",
  "history.customer-thanked": "Vous avez dit merci.",
  "download.heading": "Tout dans un seul fichier",
  "download.words":
    "Cette page, ce que vous nous avez écrit, les e-mails que nous vous avons envoyés et tous les fichiers, à conserver.",
  "download.link": "Tout télécharger",
  "download.theirs": "Ce que vous nous avez écrit",
  "download.mails": "E-mails que nous vous avons envoyés",
  "write.camera": "Prendre une photo",
  "write.sent": "Envoyé : {percent}",
  "write.not-sent":
    "L’envoi n’a pas abouti. Vos mots et vos fichiers sont toujours là : réessayez.",
  "fault.files.again":
    "Choisissez de nouveau les fichiers : une page qui revient ne peut pas les garder.",
} as const satisfies AfterWords;
