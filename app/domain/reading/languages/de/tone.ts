import type { PhraseList } from "../../language.ts";

/** Downplaying, empty apologies and jargon (R12, R13). */
export const tone: readonly PhraseList[] = [
  {
    rule: "downplaying",
    say: [
      "(nur|bloß|lediglich|einfach) [um] (ein|eine|einen|einem|einer) (klein*|gering*|leicht*|harmlos*|simpl*|kurz*|winzig*|unbedeutend*)",
      "(nur|bloß|lediglich) [um] (ein|eine|einen|einem|einer) [_] (Missverständnis|Kleinigkeit|Schönheitsfehler|Formalität|Versehen|Formsache|Kratzer)",
      "(kurz*|vorübergehend*) (Unterbrechung*|Störung*|Ausfall|Ausfälle|Verzögerung*|Aussetzer)",
      "kaum (bemerkt|gemerkt|aufgefallen|spürbar)",
      "(klein*|geringfügig*|leicht*|harmlos*|winzig*) (Fehler*|Problem*|Störung*|Panne*|Mangel|Mängel|Defekt*|Unannehmlichkeit*|Verzögerung*|Missgeschick*|Verspätung*|Malheur)",
      "(einfaches|kleines|simples) (Missverständnis|Versehen)",
      "(Schönheitsfehler|Lappalie|Bagatelle|Kleinigkeit)",
      "(halb so schlimm|halb so wild|nicht so wild|nicht der Rede wert|nicht so schlimm|nicht weiter schlimm|nicht weiter tragisch|kein Grund zur Sorge|kein Beinbruch|kein Drama)",
      "(ist|wäre) [doch|ja|gar|wirklich|eigentlich] kein [großes] Problem",
      "(machen Sie sich|keine) [bitte|da] (keine Sorgen|Sorge|Sorgen)",
      "(kann|können) [schon|ja|halt|eben|immer|leider] [mal|einmal] (passieren|vorkommen|geschehen)",
      "(kommt|kommen) [bei _ _] [leider|schon] [öfter|öfters|häufig|häufiger|immer wieder|gelegentlich|hin und wieder|schon mal] vor",
      "(völlig|ganz|vollkommen|durchaus|absolut) (normal|üblich)",
      "Sie sind (der|die) (einzige|erste) (Kunde|Kundin|Person)",
      "(niemand sonst|kein anderer Kunde|keine anderen Kunden|niemand anderes) (hat|haben)",
      "(mag|kann|könnte) (ärgerlich|frustrierend|lästig|lang) (erscheinen|wirken|sein)",
      "(warten Sie einfach|einfach ab|einfach abwarten|einfach neu starten|starten Sie einfach|haben Sie einfach)",
      "Sie (müssen|brauchen) (nur|bloß|lediglich|einfach)",
    ],
    better: null,
  },
  {
    rule: "downplaying",
    say: [
      "wie Sie [sicher|sicherlich|vielleicht|ja|bestimmt|gewiss] [ja|auch|schon|bereits] (wissen|verstehen|nachvollziehen können|vorstellen können)",
      "wie Ihnen [sicher|sicherlich|ja|bestimmt] [bereits|schon] bekannt",
      "wie Sie sich [sicher|sicherlich|bestimmt] (vorstellen|denken) können",
    ],
    better: "",
  },
  {
    rule: "empty-apology",
    say: [
      "(etwaige*|eventuelle*|mögliche*|jegliche*|jedwede*|allfällige*|entstandene*) (Unannehmlichkeit*|Umstände*|Ärger)",
      "(die|den|der|für) [Ihnen] [entstandenen] (Unannehmlichkeiten|Umstände)",
      "(bitten|bitte|danke|danken|dank|hoffen) [Sie] [wir] [Ihnen] [für|um|auf] [Ihr] Verständnis",
      "(leid|bedauern|bedauere|entschuldigen|Entschuldigung|Verzeihung) ... wenn Sie",
      "(falls|sollten|sollte) [wir|Sie|Ihnen|es] [dadurch|sich|dies|uns] [zu] [irgendwelche] (Unannehmlichkeiten|Umstände|Ärger|geärgert|verärgert)",
      "(leid|schade) dass Sie [das] so (empfinden|sehen|fühlen)",
      "Ihr* (Anruf|Zufriedenheit|Meinung|Anliegen) ist uns [sehr|besonders] wichtig",
      "(schätzen|begrüßen) Ihr* (Meinung|Rückmeldung|Feedback)",
      "nehmen (jede|alle|solche|Ihre) (Beschwerde|Beschwerden|Anliegen) [sehr] ernst",
    ],
    better: "Es tut mir leid, dass …",
  },
  { rule: "empty-apology", say: ["sehr geehrter Kunde"], better: null },
  {
    rule: "jargon",
    say: [
      "(Ticket|Tickets|Ticketnummer|Ticketsystem|Störungsticket)",
      "(First|Second|Third|1st|2nd|3rd) Level [Support]",
      "Level (1|2|3)",
      "(rma|sla|kpi|crm|erp|sku|Backoffice|Back Office|Backend|Incident|Eskalation*|eskaliert|eskalieren|provisioniert|Provisionierung)",
      "(gemäß|laut|nach|entsprechend) (unserer|unseren) (Richtlinie|Richtlinien|Bestimmungen|Unternehmensrichtlinien|AGB)",
      "(Vorgang|Vorgangsnummer) ... zur Bearbeitung",
      "(Ihr|Ihren|Ihrem) Vorgang",
      "(hiermit|bezugnehmend|seitens|zwecks|Sachbearbeiter|Sachbearbeitung|zuständigkeitshalber|Arbeitsauftrag|Serviceauftrag)",
      "in (unserer|der) Warteschlange",
    ],
    better: null,
  },
];
