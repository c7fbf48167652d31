import type { HerWords } from "./en.ts";

export const fr = {
  "next.missed": "Nous avions dit que vous auriez de nos nouvelles au plus tard",
  "next.sorry": "Nous sommes en retard, et nous en sommes désolés. ({zone})",
  "options.preheader.yes": "Il y a plus d’une façon d’y remédier. À vous de choisir.",
  "options.preheader.no": "Un non sincère, et ce que nous pouvons faire à la place.",
  "options.words.yes":
    "Il y a plus d’une façon d’y remédier. C’est à vous de dire laquelle vous convient le mieux.",
  "options.words.no":
    "Nous ne pouvons pas y remédier comme vous l’espériez. Je préfère vous le dire plutôt que de vous faire attendre. Voici pourquoi, et ce que nous pouvons faire à la place.",
  "options.how": "Vous choisissez sur votre page, d’un seul geste. Je m’en occupe aussitôt.",
  "options.button": "Choisir sur votre page",
  "cost.time": "Environ {span} de votre temps.",
  "cost.no-time": "Rien de votre temps.",
  "cost.trips":
    "{count, plural, one {Un déplacement pour vous.} other {# déplacements pour vous.}}",
  "cost.no-trip": "Aucun déplacement.",
  "cost.money": "Vous payez {amount}.",
  "cost.no-money": "Cela ne vous coûte rien.",
  "alert.about.option-chosen": "Le client a choisi parmi les options. Mettez-vous-y.",
  "appointment.preheader.offered": "Quelle heure vous convient ?",
  "appointment.preheader.agreed": "Votre rendez-vous, par écrit.",
  "appointment.words.offered":
    "J’aimerais convenir d’une heure avec vous. Prenez celle qui vous convient le mieux.",
  "appointment.words.agreed": "Voici ce dont nous sommes convenus.",
  "appointment.place": "Où : {place}",
  "appointment.who": "Qui vient : {who}",
  "appointment.how.offered":
    "Vous acceptez sur votre page, d’un seul geste. Si aucune ne vous convient, dites-y quand cela irait.",
  "appointment.how.agreed":
    "Votre page en contient le fichier pour votre agenda. S’il ne vous convient plus, dites-le là.",
  "appointment.button.offered": "Choisir une heure",
  "appointment.button.agreed": "Voir sur votre page",
  "alert.about.appointment-confirmed": "Le client a accepté une heure.",
  "alert.about.appointment-move-asked": "Le client demande une autre heure. Proposez-en une.",
  "reader-link.subject": "{brand} : le dossier {reference}, à suivre",
  "reader-link.why":
    "Dossier {reference}. Vous recevez ce message parce que {name} vous laisse le suivre.",
  "reader-link.button": "Voir où cela en est",
  "reader-link.preheader": "{name} vous laisse suivre un dossier.",
  "reader-link.words":
    "{name} vous laisse lire un dossier chez {brand} : où il en est, qui s’en occupe et ce qui vient ensuite.",
  "reader-link.rights":
    "Le lien est pour vous seul, et pour lire seulement. {name} peut le retirer à tout moment.",
  "discreet.subject": "Du nouveau dans votre affaire",
  "discreet.preheader": "C’est sur votre page.",
  "discreet.words": "Il y a du nouveau dans votre affaire. C’est sur votre page privée.",
  "discreet.button": "Ouvrir votre page",
} as const satisfies HerWords;
