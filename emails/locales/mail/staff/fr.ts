import type { StaffWords } from "./en.ts";

export const fr = {
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
} as const satisfies StaffWords;
