import type { PhraseList, PromisePhrases } from "../../language.ts";

/** Surer than anyone can be (R7). */
export const tooSure: readonly PhraseList[] = [
  {
    rule: "over-promising",
    say: [
      "(wir|ich) (garantieren|garantiere|versichern|versichere) Ihnen",
      "(garantieren|garantiere|garantiert|garantierte)",
      "(nie wieder|niemals wieder|nie mehr|niemals mehr) [_] (vorkommen|passieren|geschehen|ausfallen|auftreten|vor)",
      "(auf jeden Fall|in jedem Fall|auf alle Fälle|ganz sicher|ganz bestimmt|mit Sicherheit|hundertprozentig|definitiv|zweifellos|ohne Zweifel|ohne jeden Zweifel|unter allen Umständen|um jeden Preis|ein für alle Mal|unverzüglich behoben)",
      "(Seien Sie|Sie können) [sich] (versichert|sicher|unbesorgt) [sein]",
      "Sie können sich darauf verlassen",
      "zu 100%",
      "(werden Sie|Sie werden) (nie|niemals) (wieder|mehr)",
      "(ausgeschlossen|unmöglich) dass",
      "(haben Sie|Sie haben|gebe ich Ihnen|ich gebe Ihnen) mein Wort",
      "keine weiteren (Ausfälle|Probleme|Störungen|Verzögerungen|Fehler|Unterbrechungen) [mehr] geben",
      "weitere (Ausfälle|Probleme|Störungen|Verzögerungen|Fehler|Unterbrechungen) wird es nicht [mehr] geben",
    ],
    better: null,
  },
];

const doing =
  "(senden|sende|schicken|schicke|liefern|liefere|reparieren|repariere|tauschen|tausche|ersetzen|ersetze|erstatten|erstatte|holen|hole|bringen|bringe|kommen|komme|buchen|buche|überweisen|überweise|installieren|beheben|prüfen|prüfe|veranlassen|veranlasse)";
const done =
  "(senden|schicken|zusenden|zuschicken|liefern|reparieren|austauschen|ersetzen|erstatten|abholen|bringen|gutschreiben|überweisen|installieren|beheben|prüfen|veranlassen|lösen|erledigen)";
const called =
  "(anrufen|schreiben|melden|informieren|benachrichtigen|mitteilen|Bescheid geben|sagen|berichten)";

/** How promises are worded. The present tense promises only with a date. */
export const promises: PromisePhrases = {
  outcome: [
    `(wir|ich) (werden|werde) ... ... ${done}`,
    `(werden|werde) (wir|ich) ... ... ${done}`,
    "(wird|werden) ... ... (repariert|behoben|geliefert|ersetzt|ausgetauscht|erstattet|gutgeschrieben|fertig|gelöst|erledigt|verschickt|abgeholt|installiert) [sein|werden]",
    "(werden|wird) ... (erhalten|bekommen|eintreffen|ankommen)",
    "(ich verspreche|wir versprechen) Ihnen",
  ],
  contact: [
    `(wir|ich) (werden|werde) ... ... ${called}`,
    `(werden|werde) (wir|ich) ... ... ${called}`,
    "Sie hören ... [_] [_] von (mir|uns)",
    "hören Sie ... von (mir|uns)",
    "(ich|wir) (rufe|rufen) Sie ... ... an",
    "(rufe|rufen) (ich|wir) Sie ... ... an",
    "(melde|melden) [ich|wir] (mich|uns) ... (bei Ihnen|wieder)",
  ],
  dated: [
    `(wir|ich) ${doing}`,
    `${doing} (wir|ich)`,
    "(Sie erhalten|erhalten Sie|Sie bekommen|bekommen Sie)",
    "(ist|sind) ... ... (repariert|behoben|fertig|da|geliefert|gelöst|erledigt|bei Ihnen|zurück)",
    "(kommt|trifft|erscheint|dauert)",
    "(wir|ich) (erwarten|erwarte|hoffen|hoffe|planen|rechnen)",
  ],
  datedContact: ["(wir|ich) (schreiben|schreibe) Ihnen", "(schreiben|schreibe) (wir|ich) Ihnen"],
  hedges: [
    "(voraussichtlich|wahrscheinlich|vermutlich|vielleicht|möglicherweise|etwa|ungefähr|circa|hoffentlich|dürfte|dürften|könnte|könnten|frühestens)",
    "(wir|ich) (erwarten|erwarte|hoffen|hoffe|rechnen)",
    "wenn alles (gut geht|klappt)",
  ],
  conditions: ["(wenn Sie|falls|sollten Sie|ob)"],
};
