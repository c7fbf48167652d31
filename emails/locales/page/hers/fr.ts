import type { HerWords } from "./en.ts";

export const fr = {
  "page.about": "Où en est votre dossier, qui s’en occupe et quelle est la suite.",
  "options.heading.yes": "Choisissez ce qui vous convient",
  "options.heading.no": "Ce que nous pouvons faire à la place",
  "options.words":
    "{owner} s’occupe aussitôt de ce que vous choisissez. Vous pouvez changer d’avis tant que nous n’avons pas commencé.",
  "options.choose": "Je choisis ceci",
  "options.change": "Plutôt ceci",
  "options.chosen": "Vous avez choisi ceci.",
  "options.waits":
    "{owner} s’en occupe. Tant que nous n’avons pas commencé, vous pouvez encore choisir autre chose.",
  "options.begun":
    "Nous avons commencé ce que vous avez choisi. Si vous préférez finalement autre chose, écrivez à {owner}.",
  "said.option-chosen": "Merci. {owner} a votre choix et s’en occupe.",
  "fault.option-begun":
    "Nous avons déjà commencé ce que vous avez choisi. Si vous préférez finalement autre chose, écrivez à {owner}.",
  "fault.option-gone":
    "Ces options ont changé entre-temps. Voyez ci-dessous celles qu’il y a maintenant.",
  "history.options-put": "Nous vous avons proposé des options.",
  "history.option-chosen": "Vous avez choisi : {title}",
  "history.choice-begun": "Nous avons commencé ce que vous avez choisi.",
  "history.her-step-dropped":
    "Vous n’avez plus besoin de faire ceci. Si vous l’avez déjà fait, merci :",
  "history.options-withdrawn": "Nous avons dû retirer les options :",
  "appointment.heading": "Votre rendez-vous",
  "appointment.offered": "Cette heure vous convient-elle ?",
  "appointment.offered.many": "Laquelle de ces heures vous convient ?",
  "appointment.place": "Où : {place}",
  "appointment.who": "Qui vient : {who}",
  "appointment.zone": "Toutes les heures sont celles de : {zone}.",
  "appointment.yes": "Oui, cela me convient",
  "appointment.this": "Cela me convient",
  "appointment.agreed": "Convenu.",
  "appointment.calendar": "Ajouter à votre agenda",
  "appointment.move": "Demander une autre heure",
  "appointment.wish": "Quand cela vous irait-il ?",
  "appointment.send": "La demander",
  "appointment.moved": "Vous avez demandé une autre heure. {owner} revient vers vous.",
  "appointment.cancelled": "Cela n’aura pas lieu.",
  "said.appointment-confirmed": "Merci. C’est convenu, et nous vous le confirmons par mail.",
  "said.appointment-moved": "{owner} a votre souhait et revient vers vous avec une heure.",
  "fault.slot-gone": "Cette heure n’est plus libre. Voyez ci-dessous celles qu’il y a maintenant.",
  "history.appointment-offered": "Nous vous avons proposé une heure.",
  "history.appointment-confirmed": "Vous avez accepté une heure.",
  "history.appointment-move-asked": "Vous avez demandé une autre heure :",
  "history.appointment-cancelled": "Nous avons dû annuler un rendez-vous :",
  "wishes.label": "Comment vous joindre",
  "wishes.mails": "À quelle fréquence par mail ?",
  "wishes.every-word": "Chaque mot, aussi « rien de nouveau »",
  "wishes.news-only": "Seulement quand il y a du nouveau",
  "wishes.reach": "Par mail ou par téléphone ?",
  "wishes.mail": "Par mail",
  "wishes.phone": "Par téléphone",
  "wishes.note":
    "Quoi que vous choisissiez, chaque mot est aussitôt sur cette page, et ce que vous voudrez peut-être garder arrive par mail.",
  "readers.add": "Laisser lire quelqu’un d’autre",
  "readers.note":
    "Cette personne reçoit son propre lien, pour lire seulement. Vous pouvez le retirer à tout moment.",
  "readers.name": "Son nom",
  "readers.email": "Son adresse e-mail",
  "readers.send": "Lui envoyer un lien",
  "readers.may": "peut lire cette page.",
  "readers.remove": "Retirer le lien",
  "readers.notice": "{name} vous laisse lire cette page. Seul {name} peut y répondre.",
  "not-you.label": "Pas {name} ?",
  "not-you.words":
    "Alors cette page vous est parvenue par erreur. Dites-le-nous : nous fermons ce lien aussitôt et demandons la bonne adresse.",
  "not-you.send": "Ce n’est pas moi, fermez le lien",
  "not-you.done": "Merci. Ce lien est fermé",
  "not-you.done.words":
    "Personne ne peut plus ouvrir la page avec lui. Nous demandons la bonne adresse par téléphone. Vous n’avez rien d’autre à faire.",
  "reading.heading": "Vous pouvez lire cette page",
  "reading.words": "Seule la personne dont c’est le dossier peut y répondre. Rien n’a été changé.",
  "said.wishes-chosen": "C’est noté. Nous nous y tenons désormais.",
  "said.reader-added": "Son lien est en route.",
  "said.reader-removed": "Son lien n’ouvre plus rien.",
  "fault.reach.no-number":
    "Nous n’avons aucun numéro de vous. Demandez un appel ci-dessus et donnez-en un, puis choisissez le téléphone.",
  "fault.reader.name": "Écrivez son nom.",
  "fault.reader.email": "Écrivez une adresse e-mail, comme ana@example.com.",
  "fault.reader.too-many":
    "Cinq autres personnes au plus peuvent lire cette page. Retirez d’abord un lien.",
  "history.reader-added": "Vous avez laissé quelqu’un d’autre lire cette page.",
  "history.reader-removed": "Vous avez retiré le lien d’un lecteur.",
  "history.earlier": "Voir ce qui précède ({count})",
  "gift-link.heading": "Votre cadeau",
  "gift-link.words":
    "Vous y choisissez ce qui vous plaît. Ce lien vaut de l’argent : gardez-le pour vous.",
  "gift-link.open": "Ouvrir votre cadeau",
  "gift-link.keep":
    "Il s’ouvre chez {host}, notre partenaire pour les cartes cadeaux. Vous pouvez toujours afficher ce lien à nouveau.",
  "elsewhere.heading": "Rien n’a été envoyé",
  "elsewhere.words":
    "Ce formulaire ne venait pas de votre page. Ouvrez de nouveau le lien de notre courriel et envoyez-le depuis là, s’il vous plaît.",
  "broken.heading": "Cela n’a pas fonctionné de notre côté",
  "broken.words":
    "Réessayez dans quelques minutes, s’il vous plaît. Votre dossier et votre lien sont en sécurité. Si vous venez de nous écrire, regardez d’abord sur votre page si votre message s’y trouve.",
  "broken.number": "Si vous nous appelez à ce sujet, donnez ce numéro : {id}",
} as const satisfies HerWords;
