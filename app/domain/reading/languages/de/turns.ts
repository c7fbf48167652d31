import type { Language } from "../../language.ts";

/** Phrases that make an otherwise doubtful sentence right. */
export const excuses: Language["excuses"] = [
  {
    rule: "customer-effort",
    say: [
      "(kostenlos|kostenfrei|gratis|vorfrankiert|frankiert|auf unsere Kosten)",
      "(wir übernehmen|übernehmen wir|wir tragen|wir erstatten|erstatten wir)",
      "(wenn Sie möchten|wenn Sie wollen|falls Sie möchten|wenn Ihnen das lieber ist|gern auch)",
      "(nichts|nicht)",
    ],
  },
  {
    rule: "taking-blame",
    say: ["(Verantwortung dafür|verantwortlich dafür) ... (zu|dass)", "herauszufinden"],
  },
  { rule: "over-promising", say: ["(Garantiezeit|Garantiekarte|Geld zurück)"] },
  { rule: "jargon", say: ["(Fähre|Zug|Konzert|Flug|Kino|Museum|Bus|Festival)"] },
  { rule: "downplaying", say: ["(kleiner als|kleinere)"] },
];

/** Words that turn round what follows. */
export const negations: readonly string[] = [
  "(nicht|kein|keine|keinen|keinem|keiner|nie|niemals|weder|noch keinen|nichts|niemand|ob|statt|anstatt)",
];

/** Beginnings of what the customer, or somebody else, said. */
export const reporting: readonly string[] = [
  "Sie (schrieben|sagten|erzählten|berichteten|erwähnten|teilten|beschrieben)",
  "Sie haben (uns|mir) [_] (geschrieben|gesagt|erzählt|berichtet|mitgeteilt)",
  "(man|Händler|Techniker|Mitarbeiter|Verkäufer|er|jemand) (sagte|sagten|habe|hat Ihnen|schrieb|antwortete|behauptete)",
  "(in Ihrem Brief|in Ihrer Nachricht|in Ihrer Mail|in Ihren Worten)",
];
