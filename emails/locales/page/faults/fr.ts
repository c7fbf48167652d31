import type { FaultWords } from "./en.ts";

export const fr = {
  "fault.promise-changed": "Cette promesse a changé entre-temps. Voyez ci-dessous où elle en est.",

  "fault.summary": "Ce n’est pas encore envoyé. Voyez ce qui est signalé plus bas.",
  "fault.words.missing": "Écrivez d’abord quelques mots.",
  "fault.words.long": "C’est trop long. Raccourcissez à {count, number} signes.",
  "fault.words.signs":
    "Il s’y trouve des signes qui ne peuvent pas s’afficher. Récrivez-le sans eux.",
  "fault.window": "Choisissez quand nous pouvons vous appeler.",
  "fault.phone": "Écrivez un numéro de téléphone en chiffres, comme +33 6 00 00 00 00.",
  "fault.phone.missing":
    "Nous n’avons pas de numéro de vous. Écrivez-en un, comme +33 6 00 00 00 00.",
  "fault.file-too-large": "{name} dépasse 10 Mo. Choisissez un fichier plus petit.",
  "fault.file-type":
    "{name} est d’un type que nous ne pouvons pas accepter. Choisissez une photo ou un PDF.",
  "fault.file-empty": "{name} est vide. Choisissez un autre fichier.",
  "fault.language": "Choisissez une langue de la liste.",
  "fault.already-open": "Votre dossier est déjà ouvert. Écrivez à {owner} sur cette page.",
  "fault.not-resolved":
    "Votre dossier est encore ouvert. Nous vous le demanderons une fois que c’est réparé.",
  "fault.wrong-code":
    "{left, plural, one {Ce n’est pas le numéro que nous avons envoyé. Il vous reste un essai.} other {Ce n’est pas le numéro que nous avons envoyé. Il vous reste # essais.}}",
  "fault.no-code-sent": "Demandez-nous d’abord un numéro.",
  "fault.code-is-over": "Ce numéro n’est plus valable. Demandez-en un nouveau.",
  "fault.locked":
    "Trop de mauvais numéros ont été saisis : ce lien n’ouvre plus la carte. Appelez {owner}, s’il vous plaît.",
  "fault.too-many-codes":
    "Nous avons envoyé cinq numéros en une heure. Utilisez le dernier, ou attendez une heure.",
  "fault.no-address":
    "Nous n’avons pas d’adresse e-mail de vous pour envoyer un numéro. Appelez {owner}, s’il vous plaît.",
  "fault.unknown-form":
    "Nous n’avons pas pu lire ce qui a été envoyé. Rien n’a changé. Essayez encore une fois, s’il vous plaît.",
} as const satisfies FaultWords;
