import type { PrivateWords } from "./en.ts";

export const fr: PrivateWords = {
  "file.ended": "L’adresse de ce fichier n’est plus valable",
  "file.ended.words":
    "Elle l’était cinq minutes, pour que personne ne la trouve plus tard. Revenez à votre page et rouvrez-y le fichier : le lien figure dans chacun de nos e-mails.",
  "opened.link": "Qui a ouvert cette page ?",
  "opened.heading": "Quand cette page a été ouverte",
  "opened.words":
    "Heure par heure, pendant 90 jours. Cela montre que quelqu’un ou quelque chose a demandé la page, non qu’une personne l’a lue : les messageries et les antivirus ouvrent aussi les liens. Nous ne gardons aucune adresse.",
  "opened.yours": "par votre lien",
  "opened.theirs": "par le lien de {name}",
  "opened.machine": "Cela ressemble à une machine, un antivirus par exemple.",
  "opened.browser": "Cela ressemble à un navigateur.",
  "opened.none": "Personne pour l’instant.",
  "opened.times": "{count, plural, one {Une fois} other {# fois}}",
  "opened.back": "Retour à votre page",
  "discreet.title": "Votre page",
  "discreet.appointment": "Rendez-vous",
  "discreet.is-off": "Nos e-mails disent de quoi il s’agit.",
  "discreet.is-on":
    "Nos e-mails disent seulement qu’il y a du nouveau. Le reste ne figure que sur cette page.",
  "discreet.on": "Dire seulement qu’il y a du nouveau",
  "discreet.off": "Dire de nouveau de quoi il s’agit",
  "said.discretion-on": "Désormais nos e-mails disent seulement qu’il y a du nouveau.",
  "said.discretion-off": "Nos e-mails disent de nouveau de quoi il s’agit.",
  "lost.link": "Demander un nouveau lien",
  "lost.heading": "Avez-vous perdu votre lien ?",
  "lost.words":
    "Indiquez l’adresse e-mail que vous nous avez donnée. Nous y envoyons les liens vers vos pages.",
  "lost.email": "Votre adresse e-mail",
  "lost.send": "M’envoyer mes liens",
  "lost.sent": "Merci. Regardez votre boîte de réception",
  "lost.sent.words":
    "Si nous connaissons cette adresse, les liens vers vos pages y sont en route. Si rien n’arrive d’ici quelques minutes, regardez parmi les indésirables, ou appelez-nous.",
  "closed.money":
    "Ce que nous vous avons donné pour le désagrément s’ouvre avec un numéro envoyé à votre propre adresse e-mail.",
  "closed.address": "Le lieu s’ouvre avec un numéro envoyé à votre propre adresse e-mail.",
  "closed.files": "Les fichiers s’ouvrent avec un numéro envoyé à votre propre adresse e-mail.",
  "closed.whole":
    "Le tout en un seul fichier s’ouvre avec un numéro envoyé à votre propre adresse e-mail.",
  "closed.readers":
    "Qui vous laissez lire cette page, et quand elle a été ouverte, est fermé aussi.",
  "closed.too": "Ceci est fermé aussi.",
  "closed.link": "L’ouvrir avec un numéro",
  "closed.how":
    "Ainsi, celui qui n’a que ce lien ne le voit pas. Un seul numéro ouvre tout ce qui est fermé ici, sur cet appareil, pendant une demi-heure.",
  "closed.have": "J’ai le numéro",
  "closed.open": "Ouvrir",
  "closed.open-until": "Ce qui était fermé est ouvert sur cet appareil jusqu’au {when}.",
  "closed.close": "Refermer",
  "closed.file.yours": "Vous avez ajouté un fichier.",
  "closed.file.ours": "Nous avons ajouté un fichier.",
  "closed.heading": "Ceci est fermé",
  "closed.words":
    "Cela s’ouvre avec un numéro envoyé à votre propre adresse e-mail. Demandez-le sur votre page, puis revenez ici.",
  "said.parts-opened":
    "C’est fermé. Un numéro l’ouvre pendant une demi-heure, dans un navigateur qui garde les cookies.",
  "said.parts-closed": "C’est de nouveau fermé.",
  "fault.proof-locked":
    "Trop de numéros erronés ont été saisis : avec ce lien, cela reste fermé. Demandez un nouveau lien, ou appelez {owner}.",
  "fault.proof-first":
    "Ouvrez d’abord ce qui est fermé, avec un numéro reçu par e-mail. Rien n’a été modifié.",
  "expired.heading": "Ce lien est arrivé à son terme",
  "expired.words":
    "Nos liens sont valables un certain temps, pour que personne ne trouve votre page des années plus tard. Nous pouvons en envoyer un nouveau à l’adresse que nous avons.",
  "revoked.heading": "Ce lien a été retiré",
  "revoked.words":
    "Il n’ouvre plus rien, pour que la page reste privée. S’il était à vous, nous pouvons en envoyer un nouveau à l’adresse que nous avons.",
  "restricted.heading": "Votre dossier n’est pas montré ici pour l’instant",
  "restricted.words":
    "Rien n’est perdu, et il suit son cours. {owner} est là pour vous : appelez, ou écrivez depuis cette page.",
  "restricted.elsewhere": "Votre page dit à qui parler, et quand vous aurez de nos nouvelles.",
};
