import type { PromiseWords } from "./en.ts";

export const de = {
  "promise.by": "Bis {when}",
  "promise.between": "Zwischen {from} und {to}",
  "promise.was": "Was ich Ihnen zugesagt hatte. {when}",
  "promise.now": "Die neue Zeit",
  "promise-made.preheader": "Was ich Ihnen zugesagt habe, schriftlich.",
  "promise-made.words":
    "Hier steht schriftlich, was ich Ihnen zugesagt habe, damit Sie mich beim Wort nehmen können.",
  "promise-made.unsure":
    "Die genaue Stunde kann ich nicht sicher nennen, deshalb nenne ich Ihnen den Zeitraum, in dem es geschieht.",
  "promise-kept.preheader": "Was ich Ihnen zugesagt habe, ist getan.",
  "promise-kept.words": "Was ich Ihnen zugesagt habe, ist getan.",
  "promise-kept.late":
    "Was ich Ihnen zugesagt habe, ist getan. Es kam später als zugesagt, und das tut mir leid.",
  "promise-kept.what": "Was ich Ihnen zugesagt habe",
  "promise-kept.not-so":
    "Falls es nicht geschehen ist, sagen Sie es auf Ihrer Seite. Dann ist es wieder offen, und ich erfahre es sofort.",
  "promise-moved.preheader": "Für das, was ich Ihnen zugesagt habe, gibt es eine neue Zeit.",
  "promise-moved.words":
    "Was ich Ihnen zugesagt habe, wird nicht in der genannten Zeit getan. Ich sage es Ihnen, bevor sie vorbei ist.",
  "promise-moved.withdrawn":
    "Ich muss etwas zurücknehmen, das ich Ihnen zugesagt habe, und Sie sollen wissen, warum.",
  "promise-broken.preheader": "Ich habe nicht gehalten, was ich Ihnen zugesagt habe.",
  "promise-broken.draft":
    "{name}, ich hatte Ihnen das zugesagt:\n\n{what}\n\n{when}. Es ist nicht rechtzeitig geschehen. Das liegt an uns, nicht an Ihnen, und es tut mir leid: Sie hatten sich darauf verlassen.",
  "partner-late.preheader": "{partner} lässt uns warten. Wir lassen Sie damit nicht allein.",
  "partner-late.words":
    "{partner} arbeitet mit uns an Ihrem Fall und hat sich nicht wie vereinbart gemeldet. Das ist unsere Sache: Sie müssen niemanden anrufen.",
  "partner-late.promised": "Man hatte uns gesagt: bis {when}.",
} as const satisfies PromiseWords;
