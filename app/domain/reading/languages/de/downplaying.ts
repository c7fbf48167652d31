import type { PhraseList } from "../../language.ts";
import { trouble } from "./classes.ts";

const small =
  "(klein|kleine|kleiner|kleines|kleinen|kleinem|kleinere|kleineren|kleinerer|gering*|geringfügig*|leicht|leichte|leichten|leichter|harmlos*|winzig*|minimal*|unbedeutend*|unerheblich*|unwesentlich*|kurz|kurze|kurzen|kurzer|kurzzeitig*|vorübergehend*|vereinzelt*|marginal*|unkritisch*|banal*|simpl*|kleinst*)";
const only =
  "(nur|bloß|lediglich|gerade mal|gerade einmal|nichts weiter als|nichts anderes als|nicht mehr als)";
const often =
  "(nun mal|nun einmal|halt|eben|schon mal|schon einmal|mal|jedem|jedem mal|immer wieder|immer mal|häufig|öfter|öfters|gelegentlich|hin und wieder|ab und zu|manchmal|den Besten|überall|leider immer wieder|bei jedem|auch mal)";

/** The trouble made small by its size, its length, its harm or its frequency (R13). */
export const downplaying: readonly PhraseList[] = [
  {
    rule: "downplaying",
    say: [
      `${small} [technische*|organisatorische*] ${trouble}`,
      `${only} [um|für|von] (ein|eine|einen|einem|einer|einige|wenige) [_] ${trouble}`,
      `${only} [um|für] [ein|eine|einen|einige|ein paar|wenige|#|zwei|drei|fünf|zehn] [ein paar|wenige|kurze|kurzen|paar] (Minuten|Stunden|Tage|Minute|Stunde|Moment|Augenblick|Sekunden) (gedauert|gestört|unterbrochen|weg|offline|ausgefallen|verspätet|zu spät|betroffen|Verspätung|Verzögerung)`,
      `(war|waren|ist|sind|dauerte|ging|gab|handelt|handelte) [es|das|sich|Sie] [ja|doch|hierbei|dabei] ${only} [um|für] [ein|eine|einen|einige|ein paar|wenige|#|zwei|drei|fünf|zehn] [ein paar|wenige|kurze|kurzen|paar] (Minuten|Stunden|Tage|Minute|Stunde|Moment|Augenblick|Sekunden|Euro|Cent)`,
      "(handelt|handelte) [es] sich [hier|hierbei|dabei|ja|doch|ja doch|wirklich] (nur|lediglich|bloß|einfach) um",
      "(nichts|nix) (Schlimmes|Ernstes|Dramatisches|Gravierendes|Wildes|Weltbewegendes|Tragisches|Ungewöhnliches|Besonderes|Außergewöhnliches|Großes)",
      "(nicht|gar nicht|nur halb|halb) (so|weiter|besonders|allzu|wirklich|sonderlich|ganz so) (schlimm|wild|tragisch|dramatisch|gravierend|problematisch|störend|schwerwiegend|arg|bedenklich)",
      "kein (Grund zur Aufregung|Grund zur Beunruhigung|Grund zur Panik|Anlass zur Sorge|Weltuntergang|ernstes Problem|ernsthaftes Problem|großes Ding|großes Problem|Thema|Hexenwerk)",
      "kein (Grund|Anlass) [sich] [_] (zu ärgern|aufzuregen|zu beunruhigen|beunruhigt)",
      "keine (große Sache|Katastrophe|Tragödie|Panik|Bange|Seltenheit|große Affäre)",
      "(regen|machen) Sie sich [bitte|da|darüber|deswegen|deshalb] (nicht auf|nicht so auf|keine Gedanken|keinen Kopf|keinen Stress|nichts daraus|nicht verrückt)",
      "(beruhigen|entspannen) Sie sich",
      "bleiben Sie [bitte|doch] (ruhig|gelassen|entspannt|locker)",
      "nehmen Sie (es|das) [bitte|doch] (nicht so|locker|mit Humor|gelassen)",
      "(Schwamm drüber|es gibt Schlimmeres|gibt es Schlimmeres|wo gehobelt wird|Fehler sind menschlich|Fehler macht jeder|Fehler passieren|das Leben geht weiter|Shit happens|niemand ist perfekt|niemand ist unfehlbar|keiner ist perfekt|so ist das nun mal|so ist das eben)",
      "hätte [_] [_] schlimmer (kommen|sein|ausgehen|laufen)",
      "(wir sind|sind wir) [alle|auch] [nur] (Menschen|nur Menschen)",
      "(wenigstens|immerhin) (haben|hatten|konnten|sind|ist|war|hat) (Sie|ja|es|nur|doch|Ihr*|niemand)",
      `(passiert|passieren|geschieht) [_] ${often}`,
      `(kommt|kommen) [_] [_] [_] ${often} [_] [_] [_] vor`,
      `${often} (vorkommt|vorkommen|passiert|passieren)`,
      "(kann|können) [_] (jedem|jedem mal|uns allen|überall|auch uns|natürlich mal|im Eifer|auch mal|durchaus mal|durchaus) [_] (passieren|vorkommen|geschehen)",
      "(lässt|lassen) sich [_] [_] (nicht immer|nicht ganz|kaum|nie ganz|leider nicht|nun einmal nicht) [_] (vermeiden|verhindern|ausschließen)",
      "(ist|sind|wäre|war) [_] [_] (unvermeidlich|unvermeidbar|nicht zu vermeiden|gang und gäbe|nicht ungewöhnlich|nicht unüblich|an der Tagesordnung|keine Seltenheit|branchenüblich|handelsüblich|üblich|völlig alltäglich|typisch für|normal für|normal bei|normal in|normal um|normal zu)",
      "(normal|üblich|typisch) (bei|für|in|zu|um) (diesem|dieser|diesen|solchen|dem|der|den|diese)",
      "(liegt|liegen|bewegt sich|bewegen sich|hält sich) [_] [_] [_] im [_] (Rahmen|Bereich|Toleranzbereich|Normalbereich)",
      "(muss|müssen) [man|Sie] [_] [_] (rechnen|leben|in Kauf nehmen)",
      "(ist|sind) [_] [_] [_] zu rechnen",
      "(muss|müssen) (man|Sie) ... (rechnen|leben|in Kauf nehmen|hinnehmen)",
      "(gehört|gehören) ... (dazu|zum Geschäft|zum Alltag|zum Leben)",
      "(nicht|nicht gleich|nicht so) (aufzuregen|aufregen|zu dramatisieren|übertreiben|ärgern)",
      "(brauchen|müssen) Sie sich [_] [_] [_] (aufzuregen|aufregen|keine)",
      "Sie sind [bisher|bislang|tatsächlich|wirklich] (der|die) (einzige|einzigen|erste|ersten)",
      "(bisher|bislang|sonst) hat (sich|uns) [noch] (niemand|keiner|kein anderer) [sonst]",
      "(sonst hat|hat sonst|sonst haben) [sich] [noch] (niemand|keiner|keine|kein)",
      "(niemand|keiner) (sonst|außer Ihnen|anderes) [hat|hatte|sich]",
      "(andere|anderen|viele|viele andere) (Kunden|Gäste|Fahrgäste|Passagiere|Mieter|Nutzer|Reisende|Kundinnen) (warten|haben|hatten|trifft|traf|mussten|müssen|hat es) ... (länger|schlimmer|keine|kein|härter|viel)",
      "(höre|hören) (ich|wir) zum ersten Mal",
      "(fällt|fallen|fiel) [_] (kaum|nicht) [weiter] ins Gewicht",
      "(dürfte|dürften|sollte|sollten|wird|werden) [Sie|Ihnen] [_] [_] (kaum|nicht weiter|nicht groß) [_] (gestört|stören|betreffen|beeinträchtigen|aufgefallen|auffallen|beeinträchtigt|bemerkt|betroffen)",
      "(Peanuts|Kinkerlitzchen|Nichtigkeit|Nichtigkeiten|Banalität|Ausrutscher|Problemchen|Fehlerchen|Einzelfall|Einzelfälle|Randerscheinung|Kleinigkeiten|Lappalien|reine Formsache|reine Formalität|Verspätungchen|Wehwehchen|Luxusproblem|Sturm im Wasserglas)",
      "(mag|mögen|kann|könnte) [Ihnen|Sie] [_] [_] [etwas] (ärgerlich|frustrierend|lästig|lang|lange|unangenehm|unbefriedigend|nervig|störend|unschön|ungewohnt|umständlich|ungerecht) (erscheinen|wirken|sein|vorkommen|anfühlen)",
      "(müssen|brauchen) Sie [doch|dafür|dazu|hier|jetzt|es|das] (nur|bloß|lediglich|einfach)",
      "(reicht|genügt) es [völlig|vollkommen|doch] wenn Sie",
      "ist (ganz|doch|kinderleicht|wirklich) (einfach|leicht|simpel|kinderleicht)",
      "(warten|starten|probieren|versuchen|ignorieren|schalten) Sie [_] [_] [_] einfach",
    ],
    better: null,
  },
];
