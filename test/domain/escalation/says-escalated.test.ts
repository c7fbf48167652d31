import { expect, test } from "vitest";
import { saysEscalated } from "#app/domain/escalation/says-escalated.ts";

test.each([
  ["I have escalated this.", "lead"],
  ["I've escalated your case to our head of service.", "manager"],
  ["Sorry for the wait. We are escalating this to the manager today.", "manager"],
  ["Your case has already been escalated.", "lead"],
  ["Ich habe das an unsere Leitung eskaliert.", "manager"],
  ["Ihr Fall wurde heute eskaliert.", "lead"],
  ["He escalado su caso a la dirección.", "manager"],
  ["J’ai fait remonter votre dossier.", "lead"],
  ["Já escalei o seu caso.", "lead"],
  ["لقد صعّدت قضيتكم إلى المدير.", "manager"],
])("R8: “%s” says that it was done", (words, to) => {
  expect(saysEscalated(words)).toEqual({ to });
});

test.each([
  "I can escalate this if you like.",
  "I will escalate this tomorrow if they do not answer.",
  "I have not escalated this yet.",
  "Shall I escalate it?",
  "Das habe ich nicht eskaliert.",
  "No he escalado nada.",
  "The escalator in the shop is broken.",
])("R8: “%s” does not", (words) => {
  expect(saysEscalated(words)).toBeNull();
});
