import type { MailCatalogue } from "./en.ts";

export const fr = {
  greeting: "Bonjour {name},",
  closing: "Bien cordialement,",
  late: "Ce message arrive plus tard que nous ne l’avions dit, et nous le regrettons.",
  "case.subject": "{brand} : votre dossier {reference}",
  "case.button": "Voir où en est votre dossier",
  "case.rest": "La suite est sur votre page.",
  "next.label": "Vous aurez de nos nouvelles au plus tard",
  "next.note": "Même s’il n’y a rien de nouveau. ({zone})",
  "owner.phone": "Ligne directe :",
  "owner.reach": "Écrire un message ou demander un appel",
  "footer.why":
    "Dossier {reference}. Vous recevez ce message parce que quelque chose s’est mal passé pour vous avec {brand}.",
  "footer.private": "Le lien vers votre page n’est que pour vous. Merci de ne pas le transmettre.",
  "footer.support": "{brand} par téléphone : {phone}",
  "footer.stop": "Ne plus recevoir ces messages de suivi",

  "acknowledgement.preheader": "{owner} s’en occupe.",
  "acknowledgement.preheader.when":
    "{owner} s’en occupe. Vous aurez de nos nouvelles au plus tard {when}.",
  "acknowledgement.received.letter":
    "Votre lettre nous est bien arrivée. Elle est entre nos mains depuis le {day}.",
  "acknowledgement.received.email": "Merci pour votre message du {day}.",
  "acknowledgement.received.phone": "Merci pour votre appel du {day}.",
  "acknowledgement.received.web": "Merci de nous avoir écrit le {day}.",
  "acknowledgement.received.social":
    "Nous avons lu ce que vous avez écrit le {day}. Merci de nous l’avoir dit.",
  "acknowledgement.received.in-person": "Merci de votre visite du {day}.",
  "acknowledgement.owner":
    "Je regrette les ennuis que vous avez eus. Je m’appelle {owner}. Votre dossier est entre mes mains, et il y reste jusqu’à ce que tout soit réglé.",
  "acknowledgement.understood": "Ce que vous nous avez dit",
  "acknowledgement.check":
    "Il manque quelque chose, ou un point n’est pas exact ? Dites-le-moi sur votre page et je le corrigerai.",

  "update.preheader": "Des nouvelles de {owner} sur votre dossier.",

  "nothing-new.preheader": "Rien de nouveau pour l’instant. Nous y travaillons.",
  "nothing-new.words":
    "Je n’ai rien de nouveau à vous dire pour l’instant. Nous y travaillons, et je ne voulais pas que vous ayez à demander.",
  "nothing-new.stands": "Où en sont les choses",

  "delay.preheader": "Cela prend plus de temps que prévu. Voici pourquoi, et ce que nous faisons.",
  "delay.opening":
    "Cela prend plus de temps que prévu. Je préfère vous le dire maintenant plutôt que de vous laisser demander.",
  "feedback.preheader": "Deux questions, si vous avez une minute.",
  "feedback.opening":
    "Quelque chose de chez nous vous a fait défaut, et je voudrais en tirer une leçon. Puis-je vous demander deux choses ? Vous n’êtes pas obligé de répondre.",
  "feedback.first": "Que faisiez-vous quand la panne est survenue ?",
  "feedback.second": "Qu’est-ce qui vous aurait le plus aidé ?",
  "problem-fixed.preheader": "Ce qui n’a pas marché pour vous, et pour d’autres, est réparé.",
  "problem-fixed.opening":
    "Vous n’avez pas été la seule personne concernée. C’est maintenant réparé pour tout le monde.",
  "compose.promised": "Nous vous avons promis :",
  "compose.stands": "Nous attendons {partner}, et je m’en occupe toujours.",
  "compose.credit": "Pour votre peine, nous vous avons crédité de {amount}, numéro {number}.",

  "thanks.preheader": "Tout va-t-il toujours bien ?",
  "thanks.words":
    "Il y a quelques jours, nous avons réglé ce qui s’était mal passé pour vous. J’aimerais savoir si tout va toujours bien.",
  "thanks.thanks": "Merci encore pour votre patience, pour votre confiance et pour votre fidélité.",
  "thanks.call": "Je vous appellerai aussi, pour que vous puissiez me le dire de vive voix.",
  "follow-up.ask":
    "S’il manque quelque chose, ou si autre chose vous préoccupe, dites-le-moi et je m’en occuperai.",
  "follow-up.button": "Nous dire comment cela va",

  "check-in.preheader": "Quelques semaines plus tard : tout va bien ?",
  "check-in.words":
    "Quelques semaines ont passé depuis que nous avons réglé ce qui s’était mal passé pour vous. Je ne l’ai pas oublié, et j’aimerais apprendre que tout va bien.",
  "check-in.call": "Je vous appellerai aussi dans les prochains jours.",

  "reopened.preheader": "Votre dossier est rouvert, et {owner} s’en occupe.",
  "reopened.words":
    "Vous nous avez dit que ce n’est pas encore réglé. Je le regrette : cela aurait dû l’être du premier coup. Votre dossier est rouvert, et il est toujours entre mes mains.",
  "reopened.heard": "Ce que vous nous avez dit",

  "fresh-link.subject": "{brand} : un nouveau lien vers votre dossier {reference}",
  "fresh-link.preheader": "Voici le nouveau lien que vous avez demandé.",
  "fresh-link.words":
    "Voici le nouveau lien vers votre page. Vous l’avez demandé, ou quelqu’un d’autre avec votre adresse.",
  "fresh-link.button": "Ouvrir votre page",

  "code.subject": "{brand} : le numéro demandé, dossier {reference}",
  "code.preheader": "À saisir sur votre page.",
  "code.words": "Voici le numéro à saisir sur votre page.",
  "code.label": "Votre numéro",
  "code.lasts":
    "{minutes, plural, one {Il sert une seule fois, pendant # minute.} other {Il sert une seule fois, pendant # minutes.}}",
  "code.not-you":
    "Personne chez {brand} ne vous le demandera jamais. Si vous n’avez pas demandé de numéro, vous n’avez rien à faire.",

  "plan-b.preheader": "Nous avons pris un autre chemin pour y remédier.",
  "plan-b.words":
    "Le premier chemin n’a pas abouti comme il aurait dû. Je ne veux pas que vous l’attendiez, alors nous en avons pris un autre :",
  "plan-b.steps": "Ce qui se passe maintenant",
  "plan-b.step.partner": "{what} (notre partenaire s’en charge, et nous y veillons)",
  "plan-b.step.customer": "{what} (nous en avons besoin de votre part : {why})",
} as const satisfies MailCatalogue;
