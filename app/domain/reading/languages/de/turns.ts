import type { Language } from "../../language.ts";

/** Phrases that make an otherwise doubtful sentence right. */
export const excuses: Language["excuses"] = [
  {
    rule: "customer-effort",
    say: [
      "(kostenlos|kostenfrei|gratis|vorfrankiert|frankiert|auf unsere Kosten)",
      "(wir übernehmen|übernehmen wir|wir tragen|wir erstatten|erstatten wir)",
      "(wenn Sie möchten|wenn Sie wollen|falls Sie möchten|wenn Ihnen das lieber ist|gern auch)",
      "(müssen|brauchen|haben|bitte|sollten|sollen) [Sie] ... (nichts|nicht|kein|keine|keinen|niemanden)",
      "(nichts|nicht) (zu|nötig|erforderlich|mehr|tun|einsenden|zahlen|bezahlen|anrufen)",
      "(wenn Ihnen|wenn Sie noch|wenn noch|wenn etwas|falls noch|falls etwas|sollte noch|sollten Sie noch|wenn Sie Fragen|bei Fragen|wann immer|jederzeit|wir kümmern uns|statt dass Sie|ohne dass Sie)",
    ],
  },
  {
    rule: "taking-blame",
    say: ["(Verantwortung dafür|verantwortlich dafür) ... (zu|dass)", "herauszufinden"],
  },
  {
    rule: "blaming",
    say: [
      "(wir|ich|jemand|niemand|Techniker|Fahrer|Bote|Kollege|Kollegin|Mitarbeiter|Werkstatt|Kundendienst|Team) (hätten|hätte)",
      "(hätten|hätte) (wir|ich|jemand|unser*)",
      "(wir|ich|niemand|keiner) (haben|habe|hat) [_] [_] (nicht|nie|zu spät)",
      "(haben|habe) (wir|ich) [_] [_] (nicht|nie|zu spät)",
      "Sie hätten ... (nicht|nie|niemals|nichts|kein|keine) ... (müssen|können)",
      "(nicht|keineswegs) [_] (Ihre Schuld|Ihr Fehler|Ihr Versehen|Ihre Verantwortung)",
    ],
  },
  {
    rule: "over-promising",
    say: [
      "(Garantiezeit|Garantiekarte|Geld zurück|mit Sicherheit ausschließen|mit Sicherheit sagen|mit Sicherheit feststellen)",
    ],
  },
  { rule: "jargon", say: ["(Fähre|Zug|Konzert|Flug|Kino|Museum|Bus|Festival)"] },
  { rule: "downplaying", say: ["kleiner als"] },
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
