/** Kinds of words that the German phrases share. Each is a choice, to stand in a phrase as one piece. */

/** A failure, as those name it who make it small. */
export const trouble =
  "(Fehler*|Problem*|Störung*|Panne*|Mangel|Mängel|Defekt*|Unannehmlichkeit*|Verzögerung*|Missgeschick*|Verspätung*|Malheur|Ausfall|Ausfälle|Ausfällen|Unterbrechung*|Aussetzer*|Unregelmäßigkeit*|Ungereimtheit*|Missverständnis*|Versehen|Fauxpas|Patzer*|Unstimmigkeit*|Beeinträchtigung*|Abweichung*|Macke*|Kratzer*|Schaden|Schäden|Schwierigkeit*|Hänger|Wartezeit*|Engpass|Engpässe*|Differenz*|Irrtum|Lapsus|Einschränkung*|Verwechslung*|Ruckler|Schluckauf|Formsache|Formalität|Schönheitsfehler*)";

/** What a customer is told they should have done, or did not do; participles. */
export const duty =
  "(gemeldet|gelesen|angerufen|informiert|registriert|befolgt|beachtet|gesagt|geprüft|gewartet|mitgeteilt|gesichert|zurückgeschickt|zurückgesendet|zurückgegeben|bezahlt|gezahlt|überwiesen|beantwortet|geantwortet|reagiert|ausgefüllt|aktualisiert|eingehalten|kontrolliert|überprüft|nachgesehen|nachgelesen|nachgefragt|gefragt|bestätigt|storniert|gekündigt|angegeben|abgeholt|aufgepasst|verpackt|gespeichert|durchgeführt|installiert|eingereicht|geöffnet|hinterlegt|vorgelegt|angekündigt|bescheid gegeben|hingewiesen|aufbewahrt|abgeschlossen|ausgeschaltet|gewartet|gereinigt|gepflegt|eingeschickt|widersprochen|reklamiert|angezeigt|verstanden)";

/** The same as infinitives. */
export const duties =
  "(lesen|prüfen|melden|sagen|anrufen|informieren|registrieren|zurücksenden|zurückschicken|befolgen|fragen|warten|aktualisieren|mitteilen|sichern|beachten|einsenden|bezahlen|zahlen|kontrollieren|überprüfen|nachsehen|nachlesen|nachfragen|bestätigen|stornieren|kündigen|angeben|abholen|aufpassen|verpacken|speichern|einreichen|wissen|merken|bemerken|erkennen|reagieren|antworten|reklamieren|ausschalten|reinigen|einschicken|aufbewahren|widersprechen|denken|kümmern)";

/** What a customer is accused of. */
export const misdeed =
  "(fallen gelassen|fallen lassen|fallengelassen|falsch bedient|falsch verstanden|falsch angegeben|falsch eingegeben|falsch angeschlossen|falsch eingestellt|falsch installiert|falsch gelagert|falsch benutzt|falsch verwendet|falsch gewählt|falsch ausgefüllt|vertauscht|verwechselt|übersehen|überlesen|vergessen|versäumt|beschädigt|gezogen|gelöscht|verstellt|ausgeschaltet|abgeschaltet|deaktiviert|überlastet|verlegt|missverstanden|ignoriert|missachtet|unterlassen|verpasst|zerstört|verschüttet|vertippt|verursacht|heruntergeworfen|eingesteckt|geöffnet|überhört)";

/** Work that is asked of a customer; infinitives. */
export const chore =
  "(tragen|bezahlen|zahlen|übernehmen|einsenden|zurücksenden|zurückschicken|einschicken|anrufen|ausfüllen|vorlegen|abholen|vorbeibringen|einreichen|nachweisen|zusenden|zuschicken|schicken|senden|bringen|hinbringen|mitbringen|ausdrucken|herunterladen|hochladen|unterschreiben|nachreichen|beilegen|verpacken|installieren|neu installieren|zurücksetzen|neu starten|kontaktieren|wenden|anmelden|registrieren|beantragen|überweisen|belegen|abgeben|kaufen|besorgen|buchen|umbuchen|kümmern|vorstellen|aufsuchen|abbauen|ausbauen|einscannen|stellen|aufkommen|begleichen|erstatten|wiederholen|fahren|klären|regeln|erledigen|reklamieren|beschaffen|organisieren)";

/** The same with "zu". */
export const toDo =
  "(einzusenden|einzuschicken|zurückzusenden|zurückzuschicken|auszufüllen|vorzulegen|einzureichen|vorbeizubringen|abzuholen|anzurufen|mitzubringen|beizulegen|beizufügen|herunterzuladen|auszudrucken|zuzusenden|zuzuschicken|hochzuladen|nachzureichen|nachzuweisen|abzugeben|zurückzusetzen|anzumelden|zu senden|zu schicken|zu bringen|zu zahlen|zu bezahlen|zu tragen|zu überweisen|zu kontaktieren|zu unterschreiben|zu wenden|zu übernehmen|zu belegen|zu verpacken|zu begleichen)";

/** The same as an order, before "Sie". */
export const order =
  "(senden|schicken|bringen|füllen|reichen|legen|drucken|laden|unterschreiben|installieren|deinstallieren|wenden|kontaktieren|überweisen|zahlen|bezahlen|begleichen|verpacken|holen|geben|beantragen|registrieren|setzen|starten|fügen|scannen|kaufen|buchen|stellen|weisen|übermitteln|entrichten|richten|bauen|kommen|vereinbaren|fotografieren|wiederholen)";
