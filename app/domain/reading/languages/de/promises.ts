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
      "(wir|ich) (sichern|sichere|geben|gebe) Ihnen [_] [_] [_] (zu|mein Ehrenwort|unser Wort|mein Wort|die Garantie)",
      "(Ehrenwort|hoch und heilig|todsicher|bombensicher|felsenfest|hundertprozentige*|ohne Wenn und Aber|komme was wolle|koste es was es wolle|garantiert|Garantie dafür|keine Frage|darauf können Sie Gift nehmen)",
      "(verlassen Sie sich darauf|darauf können Sie sich verlassen|steht außer Frage|steht fest dass|da können Sie sicher sein)",
      "(können|dürfen) Sie [_] [_] (sicher sein|sich sicher sein|davon ausgehen|damit rechnen|sich verlassen|zählen|vertrauen|bauen|unbesorgt sein)",
      "Sie (können|dürfen) [_] [_] (sicher sein|sich sicher sein|davon ausgehen|fest damit rechnen|sich verlassen|unbesorgt sein|beruhigt sein)",
      "gehen Sie [bitte] [fest] davon aus",
      "mit (absoluter|hundertprozentiger|größter|tödlicher|völliger|100%iger) (Sicherheit|Gewissheit)",
      "(absolut|hundertprozentig|völlig|100%|100% ig) sicher",
      "(100|hundert) (prozentig|Prozent)",
      "(wir sind|sind wir|ich bin|bin ich) [mir|uns] [ganz|absolut|völlig|hundertprozentig|fest|vollkommen] (sicher|überzeugt) dass",
      "(wird|werden|wirst) ... (nie wieder|nie mehr|niemals wieder|niemals|nie|kein zweites Mal|keinesfalls|kein einziges Mal)",
      "(nie wieder|nie mehr|niemals wieder|kein zweites Mal) ... (wird|werden)",
      "(war|ist|wird) [definitiv] das letzte Mal",
      "zum letzten Mal [passiert|vorgekommen]",
      "(wird|werden) ... (keine|keinerlei|kein|keinen) [_] [_] (Problem|Probleme|Ausfall|Ausfälle|Störung|Störungen|Verzögerungen|Fehler|Unterbrechungen|Schwierigkeiten|Ärger) (mehr|haben|geben|auftreten)",
      "(wird|werden) ... (reibungslos|einwandfrei|perfekt|problemlos|tadellos|fehlerfrei|wie neu|wie geschmiert|für immer|dauerhaft) [_] (funktionieren|laufen|klappen|arbeiten|sein|gelöst|behoben|beseitigt)",
      "(funktioniert|läuft|klappt) (ab sofort|ab jetzt|ab morgen|künftig|dann) (immer|wieder|reibungslos|einwandfrei|perfekt|problemlos) [einwandfrei|reibungslos|perfekt|problemlos]",
      "(wird|werden|sind|ist) ... (sofort|umgehend|unverzüglich|augenblicklich|endgültig|ein für allemal|für immer) (behoben|gelöst|erledigt|repariert|erstattet|ersetzt|beheben|lösen|erledigen|reparieren|beseitigt|vorbei)",
      "(ausnahmslos|ein für allemal|hundertpro|allemal)",
      "keine weiteren (Ausfälle|Probleme|Störungen|Verzögerungen|Fehler|Unterbrechungen) [mehr] geben",
      "weitere (Ausfälle|Probleme|Störungen|Verzögerungen|Fehler|Unterbrechungen) wird es nicht [mehr] geben",
    ],
    better: null,
  },
];

const doing =
  "(senden|sende|schicken|schicke|liefern|liefere|reparieren|repariere|tauschen|tausche|ersetzen|ersetze|erstatten|erstatte|holen|hole|bringen|bringe|kommen|komme|buchen|buche|überweisen|überweise|installieren|beheben|prüfen|prüfe|veranlassen|veranlasse|lösen|löse|erledigen|erledige|zahlen|zahle|stellen|stelle|besuchen|besuche|verschicken|verschicke|klären|kläre|kümmern|kümmere|bestellen|bestelle|schalten|schalte|bauen|baue|übernehmen|geben|gebe)";
const done =
  "(senden|schicken|zusenden|zuschicken|liefern|reparieren|austauschen|ersetzen|erstatten|abholen|bringen|gutschreiben|überweisen|installieren|beheben|prüfen|veranlassen|lösen|erledigen|kümmern|auszahlen|zurückzahlen|zurückerstatten|nachliefern|umtauschen|vorbeikommen|kommen|tauschen|wiederherstellen|freischalten|schalten|einbauen|zustellen|ausliefern|anliefern|besuchen|verschicken|versenden|übernehmen|bereitstellen|entschädigen|stornieren|korrigieren|buchen|umbuchen|vorbeibringen|mitbringen|holen|klären|untersuchen|nachbessern|fertigstellen|abschließen|auffinden|finden|bestellen|organisieren|ausbessern|besorgen|berichtigen|einrichten|hinterlegen|anweisen|stellen)";
const called =
  "(anrufen|schreiben|melden|informieren|benachrichtigen|mitteilen|Bescheid geben|sagen|berichten|kontaktieren|zurückrufen|auf dem Laufenden halten|Rückmeldung geben|verständigen|zurückmelden|antworten)";

/** How promises are worded. The present tense promises only with a date. */
export const promises: PromisePhrases = {
  outcome: [
    `(wir|ich) (werden|werde) ... ... ${done}`,
    `(werden|werde) (wir|ich) ... ... ${done}`,
    "(wird|werden) ... ... (repariert|behoben|geliefert|ersetzt|ausgetauscht|erstattet|gutgeschrieben|fertig|gelöst|erledigt|verschickt|abgeholt|installiert|zugestellt|überwiesen|ausgezahlt|zurückerstattet|freigeschaltet|wiederhergestellt|eingebaut|ausgeliefert|angeliefert|storniert|korrigiert|getauscht|umgetauscht|gebracht|geklärt|abgeschlossen|fertiggestellt|nachgeliefert|eingerichtet|geschaltet|bereitgestellt|versandt|versendet|bearbeitet|da sein|bei Ihnen sein|wieder laufen|wieder funktionieren|funktionieren|laufen|kommen|vorbeikommen|stehen|liefern|reparieren|bringen|abholen|zustellen|beheben|austauschen|einbauen) [sein|werden]",
    "(werden|wird) ... (erhalten|bekommen|eintreffen|ankommen)",
    "(ich verspreche|wir versprechen|verspreche ich|versprechen wir) [Ihnen]",
    "(Sie haben|haben Sie) [_] [_] [_] [_] (zurück|wieder|in Händen|in der Hand|auf dem Konto|auf Ihrem Konto)",
  ],
  contact: [
    `(wir|ich) (werden|werde) ... ... ${called}`,
    `(werden|werde) (wir|ich) ... ... ${called}`,
    "(werden|wird) ... (Nachricht|Antwort|Rückmeldung|Anruf|Bescheid|Mail) [_] [_] (erhalten|bekommen)",
    "(wird|werden) [_] (Sie|Ihnen|sich) ... (anrufen|melden|informieren|schreiben|kontaktieren|benachrichtigen)",
    "(ruft|rufen|rufe) [_] [_] [_] Sie ... ... an",
    "(Sie erhalten|erhalten Sie|Sie bekommen|bekommen Sie) ... (Nachricht|Antwort|Rückmeldung|Anruf|Bescheid|Auskunft)",
    "(gebe|geben) [ich|wir] Ihnen ... Bescheid",
    "(halte|halten) [ich|wir] Sie ... auf dem Laufenden",
    "(informiere|informieren|benachrichtige|benachrichtigen) [ich|wir] Sie",
    "(meldet|melden|melde) [sich] ... bei Ihnen",
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
    "(ich|wir) (fahre|fahren|gehe|gehen|suche|suchen|schaue|schauen|setze|setzen|kontrolliere|kontrollieren|starte|starten|zahle|mache|machen|stehe|stehen)",
    "(fahre|fahren|gehe|gehen|suche|suchen|schaue|schauen|mache|machen) (ich|wir)",
    "(fertig|hin|in Ordnung) (bekommt|macht|hat|bringt|ist|wird)",
    "(ist|sind) ... ... (repariert|behoben|fertig|da|geliefert|gelöst|erledigt|bei Ihnen|zurück)",
    "(kommt|trifft|erscheint|dauert|kommen|holt|bringt|liefert|repariert|tauscht|baut|schaltet|erreicht|treffen)",
    "(läuft|funktioniert|steht|geht) [_] (ab|spätestens|wieder ab|bis)",
    "(wird|werden) ... (sein|kommen|erledigt|gemacht|bezahlt|verbucht|verfügbar|erreichbar|bereit|startklar|bearbeitet)",
    "(wir|ich) (erwarten|erwarte|hoffen|hoffe|planen|rechnen)",
  ],
  datedContact: ["(wir|ich) (schreiben|schreibe) Ihnen", "(schreiben|schreibe) (wir|ich) Ihnen"],
  hedges: [
    "(voraussichtlich|wahrscheinlich|vermutlich|vielleicht|möglicherweise|etwa|ungefähr|circa|hoffentlich|dürfte|dürften|könnte|könnten|frühestens|in der Regel|rund|vorbehaltlich|planmäßig|wohl)",
    "(wir|ich) (erwarten|erwarte|hoffen|hoffe|rechnen)",
    "wenn alles (gut geht|klappt)",
  ],
  conditions: [
    "(wenn Sie|falls|sollten Sie|ob)",
    "nicht (versprechen|zusagen|zusichern|garantieren|sagen) (dass|wann|bis wann)",
    "(Garantie|Garantiezeit|Gewährleistung|Widerrufsfrist|Frist|Vertragslaufzeit) (läuft|beginnt|gilt)",
  ],
};
