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

  "staff.greeting": "Bonjour {name},",
  "staff.footer": "Vous recevez ce message parce que vous travaillez avec Amends chez {brand}.",
  "invite.subject": "{brand} : votre accès à Amends",
  "invite.preheader": "Choisissez un mot de passe pour commencer.",
  "invite.words":
    "{inviter} vous a donné un accès à Amends, où {brand} s’occupe des clients pour qui quelque chose s’est mal passé.",
  "invite.button": "Choisir votre mot de passe",
  "invite.until": "Le lien peut servir jusqu’à : {when}.",
  "reset.subject": "{brand} : un nouveau mot de passe pour Amends",
  "reset.preheader": "Choisissez un nouveau mot de passe.",
  "reset.words":
    "Quelqu’un a demandé un nouveau mot de passe pour votre accès. Si c’était vous, choisissez-le ici.",
  "reset.button": "Choisir un nouveau mot de passe",
  "reset.lasts":
    "{minutes, plural, one {Le lien sert une seule fois, pendant # minute.} other {Le lien sert une seule fois, pendant # minutes.}}",
  "reset.not-you": "Si ce n’était pas vous, ne faites rien. Votre mot de passe reste le même.",
  "changed.subject": "{brand} : votre mot de passe Amends a été changé",
  "changed.preheader": "Si ce n’était pas vous, prévenez votre administrateur maintenant.",
  "changed.words":
    "Le mot de passe de votre accès a été changé : {when}. Toutes les autres sessions ont été fermées.",
  "changed.not-you":
    "Si ce n’était pas vous, prévenez votre administrateur maintenant. Il peut fermer toutes vos sessions.",

  "plan-b.preheader": "Nous avons pris un autre chemin pour y remédier.",
  "plan-b.words":
    "Le premier chemin n’a pas abouti comme il aurait dû. Je ne veux pas que vous l’attendiez, alors nous en avons pris un autre :",
  "plan-b.steps": "Ce qui se passe maintenant",
  "plan-b.step.partner": "{what} (notre partenaire s’en charge, et nous y veillons)",
  "plan-b.step.customer": "{what} (nous en avons besoin de votre part : {why})",

  "alert.subject": "{brand} : le dossier {reference} a besoin de vous",
  "alert.about.no-first-word": "Personne n’a parlé à temps à ce client.",
  "alert.about.update-overdue": "Le client n’a pas reçu la nouvelle qui lui était due.",
  "alert.about.promise-broken": "Une promesse faite au client n’a pas été tenue.",
  "alert.about.customer-chased-twice": "Le client a dû demander deux fois.",
  "alert.about.partner-silent": "Un partenaire du dossier ne répond pas.",
  "alert.about.case-reopened": "Le dossier est rouvert : le problème n’était pas réglé.",
  "alert.about.repeat-failure": "Le même produit a de nouveau fait défaut au même client.",
  "alert.about.approval-late": "Une décision sur un geste se fait attendre.",
  "alert.about.by-hand": "Une personne de l’équipe a fait remonter ce dossier.",
  "alert.about.first-word-due": "Un premier mot au client est bientôt dû.",
  "alert.about.next-word-due": "La prochaine nouvelle au client est bientôt due.",
  "alert.about.customer-reply-due": "Une réponse à ce que le client a écrit est bientôt due.",
  "alert.about.resolution-due": "La solution de ce dossier est bientôt due.",
  "alert.about.promise-due": "Une promesse faite au client arrive bientôt à son terme.",
  "alert.about.promise-disputed": "Le client dit qu’une chose promise n’a pas eu lieu.",
  "alert.about.other": "Ce dossier a besoin de quelqu’un maintenant.",
  "alert.since": "Depuis {when}.",
  "alert.role.owner": "On vous prévient parce que le dossier est à vous.",
  "alert.role.deputy": "On vous prévient en tant que suppléant.",
  "alert.role.lead": "On vous prévient en tant que responsable d’équipe.",
  "alert.role.manager": "On vous prévient en tant que direction.",
  "alert.ask":
    "Ouvrez le dossier et dites que vous le prenez. Si personne ne le dit, la personne suivante est prévenue.",
  "alert.button": "Ouvrir le dossier",
} as const satisfies MailCatalogue;
