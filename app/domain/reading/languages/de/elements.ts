import type { Language } from "../../language.ts";

/** We say that it was our doing. An error when the fault is not ours, a duty when it is (R12). */
export const responsibility: readonly string[] = [
  "(unser|unsere|unseren|unserer|mein|meine) [eigener|eigene] (Fehler|Schuld|Versehen|Versäumnis|Verschulden|Nachlässigkeit)",
  "(übernehme|übernehmen) [wir] [hierfür|dafür] [die|die volle|die volle und ganze|die ganze|die alleinige] Verantwortung",
  "(liegt|lag) (an|bei) uns",
  "auf (unsere|meine) Kappe",
  "(Mist gebaut|gepatzt|Murks gemacht)",
  "(wir haben|haben wir|ich habe) [_] [_] (verschuldet|verursacht|falsch gemacht|einen Fehler gemacht)",
  "(uns|mir) ist ein [_] Fehler (unterlaufen|passiert)",
  "(wir|ich) [haben|habe] (Sie im Stich gelassen|Sie enttäuscht)",
  "(Fehler|Versehen|Versäumnis|Schuld|Ursache|Verschulden) (unsererseits|von unserer Seite|von uns|von mir|in unserem Haus|auf unserer Seite|liegt bei uns|lag bei uns|liegt allein bei uns|lag allein bei uns|liegt eindeutig bei uns)",
  "(wir tragen|tragen wir|ich trage|wir übernehmen|übernehmen wir|nehmen wir|wir nehmen) [_] [_] [_] (Verantwortung|Schuld)",
  "(Schuld|Verantwortung) ... (tragen wir|trifft uns|liegt bei uns|liegt ganz bei uns|nehmen wir)",
  "(haben wir|wir haben|habe ich|ich habe) [_] [_] [_] (verbockt|vermasselt|versäumt|verschlampt|verschlafen|versiebt|zu verantworten|zu vertreten|Fehler gemacht|einen Fehler begangen|versagt)",
  "(uns|mir|unserem Team|unserem Techniker|unseren Kollegen|unserer Werkstatt|unserem Fahrer) (ist|sind) [hier|da|dabei|leider] (ein|Fehler) [_] [Fehler|Irrtum|Versehen|Missgeschick] [leider] (unterlaufen|passiert)",
  "(dafür|hierfür) (stehen wir|stehe ich) (gerade|ein)",
  "(haben wir|habe ich) (Sie im Stich gelassen|Sie enttäuscht|nicht aufgepasst|Mist gebaut)",
  "(war|ist) [_] (unser|unsere|mein|meine) [eigener|eigene] (Fehler|Schuld|Versehen|Versäumnis)",
  "(wir sind|sind wir) [_] (schuld|verantwortlich|haftbar)",
];

/** What a mail may have to say, and how it is usually said. */
export const elements: Language["elements"] = {
  apology: [
    "(tut mir|tut uns|tut es mir|tut es uns) [sehr|aufrichtig|von Herzen] leid",
    "(entschuldige*|Entschuldigung|bedauere|bedauern|Verzeihung)",
  ],
  "what-happened": [
    "was (passiert|geschehen|schiefgegangen|schiefgelaufen|schief gelaufen)",
    "(die Ursache|der Grund) (war|ist|für|lag)",
    "(lag daran|kam es|dazu kam|verursacht durch|zurückzuführen)",
    "(wissen wir|wir wissen) [noch] nicht [was|warum|wie]",
  ],
  "how-put-right": [
    "(haben wir|wir haben|Techniker hat|ich habe|habe ich|Kollege hat|Kollegin hat|hat unser*) ... (ausgetauscht|repariert|behoben|ersetzt|korrigiert|gutgeschrieben|erstattet|wiederhergestellt|eingebaut|gewechselt|getauscht|erledigt|geliefert)",
    "(wurde|wurden|ist|sind) ... (ausgetauscht|repariert|behoben|ersetzt|korrigiert|gutgeschrieben|erstattet|wiederhergestellt)",
    "wie wir es (behoben|gelöst|repariert)",
  ],
  "why-not-again": [
    "nicht (wieder|noch einmal|mehr|nochmals|erneut) (vorkommt|passiert|geschieht|vorkommen|passieren|geschehen)",
    "(künftig|in Zukunft|ab sofort|von nun an|seitdem|damit das nicht|damit dies nicht|damit so etwas nicht)",
    "wird jetzt [_] ... (geprüft|kontrolliert|getestet)",
    "(wissen wir|wir wissen) [noch] nicht warum",
  ],
  "thanks-patience": ["Ihre [_] Geduld", "für die Geduld"],
  "thanks-trust": ["(Ihr|das) [_] Vertrauen", "uns vertrauen"],
  "thanks-custom": [
    "(Treue|treu bleiben|treu sind|treu geblieben)",
    "(Kunde|Kundin) (sind|bleiben|bei uns)",
    "für uns entschieden",
  ],
  "next-step": [
    "(nächster Schritt|nächsten Schritt|nächsten Schritte|wie es weitergeht|als Nächstes)",
  ],
};
