import type { PutRightWords } from "./en.ts";

export const fr = {
  "resolution.preheader":
    "Ce qui s’est passé, comment nous l’avons réglé, et pourquoi cela ne se reproduira pas.",
  "resolution.what": "Ce qui s’est passé",
  "resolution.how": "Comment nous l’avons réglé",
  "resolution.why": "Pourquoi cela ne se reproduira pas",
  "resolution.why.not-yet":
    "Nous ne le savons pas encore. Nous vous le dirons au plus tard le {day}.",
  "resolution.apology.ours":
    "C’était notre faute, et nous en prenons la responsabilité. Nous regrettons les ennuis que vous avez eus et le temps que cela vous a coûté.",
  "resolution.apology.shared":
    "Une part de ce qui s’est passé vient de nous, et nous en prenons la responsabilité. Nous regrettons les ennuis que vous avez eus et le temps que cela vous a coûté.",
  "resolution.apology.partner":
    "Nous regrettons les ennuis que vous avez eus et le temps que cela vous a coûté. Vous n’auriez dû attendre personne.",
  "resolution.apology.unclear":
    "Nous ne pouvons pas encore dire où cela a commencé. Où que ce soit, nous regrettons les ennuis que vous avez eus et le temps que cela vous a coûté.",
  "resolution.apology.not-ours":
    "Nous regrettons les ennuis que vous avez eus et le temps que cela vous a coûté. Nous sommes heureux d’avoir aidé à les régler.",
  "resolution.chases":
    "{count, plural, one {Vous avez dû revenir vers nous une fois avant que ce soit réglé.} other {Vous avez dû revenir vers nous # fois avant que ce soit réglé.}} Nous le regrettons aussi.",
  "resolution.thanks":
    "Merci pour votre patience, pour la confiance que vous nous accordez et pour votre fidélité.",
  "resolution.still":
    "Si quelque chose ne va toujours pas, dites-le-moi sur votre page. Votre dossier sera alors rouvert, et je m’en occuperai encore.",

  "credit.label": "Pour vos ennuis, un avoir de",
  "credit.note": "Numéro {number}, à votre nom chez {brand}.",
  "credit.preheader": "Nous vous avons accordé un avoir pour vos ennuis.",
  "credit.words":
    "Vous avez eu des ennuis que vous n’auriez pas dû avoir. Nous vous avons accordé un avoir en retour.",

  "given.preheader": "Un geste pour les ennuis que vous avez eus.",
  "given.words":
    "Vous avez eu des ennuis que vous n’auriez pas dû avoir. Voici un geste en retour.",
  "given.refund": "Remboursé",
  "given.replacement": "Un appareil de remplacement pour vous",
  "given.better-model": "Un meilleur modèle pour vous, sans supplément",
  "given.free-period": "Gratuit pour vous",
  "given.number": "Numéro {number}.",

  "heads-up.subject": "{brand} : avant notre prochain message, dossier {reference}",
  "heads-up.preheader":
    "Un mot de {owner}, pour que vous sachiez que le prochain message vient bien de nous.",
  "heads-up.words":
    "Je voudrais faire un geste pour les ennuis que vous avez eus. Dans un message à part, vous recevrez de notre part une carte cadeau. Je vous le dis d’avance, pour que vous sachiez qu’elle est sincère et qu’elle vient bien de nous.",
  "heads-up.signs":
    "Ce message citera votre dossier, {reference}. Il ne demande ni paiement ni mot de passe. La carte elle-même vous attend sur votre page.",
  "heads-up.doubt":
    "Si quelque chose vous paraît étrange, appelez-moi avant de cliquer où que ce soit.",

  "gift-card.subject": "{brand} : un geste pour vos ennuis, dossier {reference}",
  "gift-card.preheader": "La carte cadeau dont {owner} vous a parlé.",
  "gift-card.words":
    "Voici la carte cadeau dont je vous ai parlé. Elle est à vous, avec nos remerciements.",
  "gift-card.label": "Carte cadeau",
  "gift-card.until": "Elle est valable jusqu’au {day}.",
  "gift-card.how":
    "Le code de la carte n’est pas dans ce message, afin que personne d’autre ne puisse le prendre. Ouvrez votre page et demandez le code : nous envoyons d’abord un court numéro à cette adresse, pour être sûrs que c’est bien vous.",
  "gift-card.button": "Ouvrir votre carte cadeau",
} as const satisfies PutRightWords;
