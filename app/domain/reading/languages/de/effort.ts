import type { PhraseList } from "../../language.ts";

/** Work or money asked of the customer (R14), gift cards (R18), places in a subject (R25). */
export const effort: readonly PhraseList[] = [
  {
    rule: "customer-effort",
    say: [
      "auf (eigene|Ihre|Ihre eigenen|eigenes) (Kosten|Rechnung|Risiko)",
      "zu (Ihren|eigenen) Lasten",
      "(müssen|tragen|übernehmen|zahlen) Sie [bitte] [die|das|den] [_] [selbst|selber] (tragen|bezahlen|zahlen|übernehmen|einsenden|zurücksenden|zurückschicken|einschicken|anrufen|ausfüllen|vorlegen|abholen|vorbeibringen)",
      "(müssen|müssten|haben) Sie ... (tragen|bezahlen|zahlen|einsenden|zurücksenden|zurückschicken|einschicken|ausfüllen|vorlegen|abholen|vorbeibringen|einreichen|nachweisen)",
      "Sie (müssen|müssten|haben) ... (tragen|bezahlen|zahlen|einsenden|zurücksenden|zurückschicken|einschicken|anrufen|ausfüllen|vorlegen|abholen|vorbeibringen|einreichen|nachweisen)",
      "bitte (senden|schicken|bringen) Sie [uns] ... (ein|zurück|zu|an uns|vorbei|her|in)",
      "laden Sie ... ... herunter",
      "drucken Sie ... ... aus",
      "(schicken|senden) Sie ... (zurück|ein)",
      "(unterschreiben|installieren) Sie (das|die|den|es|ihn|sie)",
      "bitte (füllen|reichen|legen) Sie ... ... (aus|ein|vor|bei)",
      "bitte (wenden Sie sich|kontaktieren Sie) [direkt] (an|den|die) ... (Hersteller|Händler|Verkäufer|Spediteur|Lieferant*|Paketdienst|Geschäft)",
      "bitte rufen Sie [uns] (erneut|nochmals|noch einmal|wieder|während|zwischen)",
      "(Kaufbeleg|Rechnung|Kaufnachweis) ... (vorlegen|einreichen|einsenden|nachreichen|beilegen)",
      "wird Ihnen ... (berechnet|in Rechnung gestellt)",
      "werden Ihnen ... (berechnet|in Rechnung gestellt)",
      "(Gebühr|Pauschale|Kosten) von # ... (an|fällig|berechnet)",
    ],
    better: null,
  },
  {
    rule: "gift-card",
    say: [
      "(Geschenkkarte*|Geschenkgutschein*|Geschenkcode*|Einkaufsgutschein*|Warengutschein*|Geschenkbon*)",
    ],
    better: null,
  },
  {
    rule: "subject-details",
    say: [
      "(*strasse|*weg|*platz|*gasse|*allee|*ring|*ufer) #",
      "(strasse|weg|platz|gasse|allee) _ _ #",
      "*str #",
    ],
    better: "",
  },
];
