import type { StaffWords } from "./en.ts";

export const de = {
  "staff.greeting": "Hallo {name},",
  "staff.footer": "Sie erhalten diese Mail, weil Sie bei {brand} mit Amends arbeiten.",
  "invite.subject": "{brand}: Ihr Zugang zu Amends",
  "invite.preheader": "Wählen Sie ein Passwort, um zu beginnen.",
  "invite.words":
    "{inviter} hat Ihnen einen Zugang zu Amends gegeben. Dort kümmert sich {brand} um Kunden, bei denen etwas schiefgegangen ist.",
  "invite.button": "Passwort wählen",
  "invite.until": "Der Link gilt bis {when}.",
  "reset.subject": "{brand}: ein neues Passwort für Amends",
  "reset.preheader": "Wählen Sie ein neues Passwort.",
  "reset.words":
    "Jemand hat ein neues Passwort für Ihren Zugang angefordert. Wenn Sie es waren, wählen Sie hier eines.",
  "reset.button": "Neues Passwort wählen",
  "reset.lasts":
    "{minutes, plural, one {Der Link gilt einmal, für # Minute.} other {Der Link gilt einmal, für # Minuten.}}",
  "reset.not-you":
    "Wenn Sie es nicht waren, lassen Sie diese Mail liegen. Ihr Passwort bleibt, wie es war.",
  "changed.subject": "{brand}: Ihr Passwort für Amends wurde geändert",
  "changed.preheader": "Wenn Sie es nicht waren, sagen Sie es jetzt Ihrer Verwaltung.",
  "changed.words":
    "Das Passwort Ihres Zugangs wurde geändert: {when}. Alle anderen Sitzungen wurden beendet.",
  "changed.not-you":
    "Wenn Sie es nicht waren, sagen Sie es jetzt Ihrer Verwaltung. Sie kann alle Ihre Sitzungen beenden.",

  "alert.subject": "{brand}: Fall {reference} braucht Sie",
  "alert.about.no-first-word": "Noch kein Mensch hat rechtzeitig mit diesem Kunden gesprochen.",
  "alert.about.update-overdue": "Der Kunde hat die fällige Nachricht nicht bekommen.",
  "alert.about.promise-broken": "Eine Zusage an den Kunden wurde nicht gehalten.",
  "alert.about.customer-chased-twice": "Der Kunde musste zweimal nachfragen.",
  "alert.about.partner-silent": "Ein Partner in diesem Fall antwortet nicht.",
  "alert.about.case-reopened": "Der Fall ist wieder offen: Es war nicht in Ordnung gebracht.",
  "alert.about.repeat-failure": "Dasselbe Produkt hat denselben Kunden wieder im Stich gelassen.",
  "alert.about.approval-late": "Eine Entscheidung über ein Entgegenkommen bleibt aus.",
  "alert.about.by-hand": "Jemand aus dem Team hat diesen Fall eskaliert.",
  "alert.about.first-word-due": "Ein erstes Wort an den Kunden ist bald fällig.",
  "alert.about.next-word-due": "Das nächste Wort an den Kunden ist bald fällig.",
  "alert.about.customer-reply-due": "Eine Antwort auf das, was der Kunde schrieb, ist bald fällig.",
  "alert.about.resolution-due": "Die Lösung dieses Falls ist bald fällig.",
  "alert.about.promise-due": "Eine Zusage an den Kunden ist bald fällig.",
  "alert.about.promise-disputed": "Der Kunde sagt, dass etwas Zugesagtes nicht geschehen ist.",
  "alert.about.other": "Dieser Fall braucht jetzt jemanden.",
  "alert.since": "Seit {when}.",
  "alert.role.owner": "Sie erfahren es, weil der Fall Ihnen gehört.",
  "alert.role.deputy": "Sie erfahren es als Vertretung.",
  "alert.role.lead": "Sie erfahren es als Teamleitung.",
  "alert.role.manager": "Sie erfahren es als Leitung.",
  "alert.ask":
    "Öffnen Sie den Fall und sagen Sie, dass Sie ihn haben. Sagt es niemand, erfährt es die nächste Person.",
  "alert.button": "Fall öffnen",
} as const satisfies StaffWords;
