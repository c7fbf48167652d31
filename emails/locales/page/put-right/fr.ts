import type { PutRightWords } from "./en.ts";

export const fr = {
  "right.what": "Ce qui n’a pas marché",
  "right.how": "Comment nous y avons remédié",
  "right.why": "Pourquoi cela ne se reproduira pas",
  "right.why.not-yet": "Nous ne le savons pas encore. Nous vous le dirons au plus tard le {day}.",
  "right.apology": "Nos excuses",
  "check.heading": "Est-ce réparé ?",
  "check.words":
    "Dites-le-nous dans tous les cas. Si quelque chose ne va toujours pas, votre dossier est rouvert, avec {owner}.",
  "check.yes": "Oui, maintenant tout va bien",
  "check.no": "Non, pas encore",
  "check.back": "Est-ce revenu ?",
  "check.why": "Qu’est-ce qui ne va toujours pas ?",
  "check.send": "Rouvrir mon dossier",

  "trouble.heading": "Pour votre peine",
  "credit.note": "Un avoir, numéro {number}, à votre nom chez {brand}.",
  "given.refund": "Vous a été remboursé.",
  "given.replacement": "Un appareil de remplacement pour vous.",
  "given.better-model": "Un meilleur modèle pour vous, sans supplément.",
  "given.free-period": "Gratuit pour vous.",
  "given.number": "Numéro {number}.",
  "gift.note": "Une carte cadeau.",
  "gift.until": "Elle est valable jusqu’au {day}.",
  "gift.how":
    "Son code n’est que pour vous. Nous envoyons d’abord un court numéro à votre adresse e-mail, pour être sûrs que c’est bien vous.",
  "gift.send": "M’envoyer le numéro",
  "gift.again": "Envoyer un nouveau numéro",
  "gift.digits": "Le numéro reçu par e-mail",
  "gift.show": "Afficher le code",
  "gift.heading": "Le code de votre carte cadeau",
  "gift.keep":
    "Notez-le avant de quitter cette page. Vous pourrez toujours le faire afficher à nouveau.",
  "gift.back": "Retour à votre dossier",
} as const satisfies PutRightWords;
