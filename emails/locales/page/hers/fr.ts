import type { HerWords } from "./en.ts";

export const fr = {
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
  "history.options-withdrawn": "Nous avons dû retirer les options :",
  "appointment.heading": "Votre rendez-vous",
  "appointment.offered": "Cette heure vous convient-elle ?",
  "appointment.offered.many": "Laquelle de ces heures vous convient ?",
  "appointment.place": "Où : {place}",
  "appointment.who": "Qui vient : {who}",
  "appointment.zone": "Toutes les heures sont celles de : {zone}.",
  "appointment.yes": "Oui, cela me convient",
  "appointment.this": "Celle-ci",
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
} as const satisfies HerWords;
