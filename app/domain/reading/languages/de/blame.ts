import type { PhraseList } from "../../language.ts";

/** Words that put the failure, or doubt, on the customer (R13). */
export const blame: readonly PhraseList[] = [
  {
    rule: "blaming",
    say: [
      "(hätten|hätte) [Sie] ... (lesen|prüfen|melden|sagen|anrufen|informieren|registrieren|zurücksenden|zurückschicken|befolgen|fragen|warten|aktualisieren|mitteilen|sichern|beachten|einsenden|bezahlen|kontrollieren) (sollen|müssen|können)",
      "Sie haben [es|die|das|den|leider|uns] [_] (versäumt|vergessen|unterlassen|verpasst)",
      "Sie haben ... nicht [rechtzeitig|ordnungsgemäß|richtig] (befolgt|gelesen|beachtet|zurückgesendet|zurückgeschickt|gemeldet|registriert|bezahlt|geprüft|beantwortet|mitgeteilt|informiert|ausgefüllt|aktualisiert|eingehalten|reagiert)",
      "(unsachgemäß*|falsch*|fehlerhaft*|nicht bestimmungsgemäß*) (Handhabung|Gebrauch|Bedienung|Verwendung|Nutzung|Benutzung|Behandlung|Installation)",
      "(weil|da|dass) Sie ... (schlecht|falsch|nachlässig|ungenügend|unzureichend) (verpackt|angeschlossen|installiert|montiert|bedient|gelagert|eingebaut|eingegeben|adressiert|behandelt) (haben|hatten)",
      "Sie haben zu (lange|spät) ... (ehe|bevor) Sie",
      "Sie haben [sich|uns|das|die|den|es] [_] zu spät (gemeldet|beschwert|bezahlt|gezahlt|storniert|reklamiert|eingereicht|informiert|bestellt|gekündigt|angerufen)",
      "(Bedienfehler|Anwenderfehler|Benutzerfehler|Fehlbedienung)",
      "(Ihr|Ihre|Ihren|Ihrer) [eigene|eigener|eigenes|eigenen] (Schuld|Fehler|Versehen|Versäumnis|Verschulden|Nachlässigkeit|Unachtsamkeit|Fahrlässigkeit|Verantwortung)",
      "(selbst|selber) (schuld|verschuldet|verursacht)",
      "(von Ihnen|durch Sie|Ihrerseits) (verursacht|verschuldet|beschädigt|ausgelöst)",
      "wenn Sie ... (gemeldet|gelesen|angerufen|informiert|registriert|befolgt|beachtet|gesagt|geprüft|gewartet|mitgeteilt|gesichert|zurückgeschickt|zurückgesendet|bezahlt) (hätten|haben würden)",
      "hätten Sie [sich|uns|die|das|es|den] [_] [_] (gemeldet|gelesen|angerufen|informiert|registriert|befolgt|beachtet|gesagt|geprüft|gewartet|mitgeteilt|gesichert)",
      "(Sie behaupten|behaupten Sie|Ihrer Behauptung|Ihre Behauptung|angeblich*|Ihrer Meinung nach)",
      "Sie (müssen|haben) ... (fallen gelassen|fallen lassen|falsch bedient|falsch verstanden|missverstanden|übersehen|falsch angegeben|falsch eingegeben|beschädigt)",
      "(offenbar|offensichtlich|anscheinend|scheinbar|vermutlich|wohl) haben Sie ... (fallen gelassen|fallen lassen|falsch bedient|falsch verstanden|missverstanden|übersehen|vergessen|versäumt|beschädigt|verwechselt)",
      "wären Sie ... (zu Hause|daheim|erreichbar|vorsichtiger|pünktlich) gewesen",
      "Sie (müssen|sollten) (verstehen|einsehen|begreifen) dass",
      "(bitte verstehen Sie|verstehen Sie bitte) dass",
      "(entgegen Ihrer|im Gegensatz zu Ihrer) (Aussage|Angabe|Darstellung|Behauptung)",
      "Sie (irren sich|übertreiben|täuschen sich|liegen falsch)",
    ],
    better: null,
  },
  {
    rule: "blaming",
    say: [
      "wie (wir|ich) Ihnen [bereits|schon|ja] [mehrfach|mehrmals] (mitgeteilt|gesagt|erklärt|geschrieben|erläutert|mitteilten)",
      "wie [bereits|schon|mehrfach] (mitgeteilt|erwähnt|erklärt|gesagt|geschrieben|erläutert)",
    ],
    better: "",
  },
  {
    rule: "blaming",
    say: [
      "(wir|ich) (haben|habe) Ihnen (bereits|schon|doch) [_] (mitgeteilt|gesagt|erklärt|geschrieben)",
    ],
    better: null,
  },
];
