import {
  CorrectReadBack,
  confirmReadBack,
  correctReadBack,
} from "#app/operations/cases/answer-read-back.ts";
import { type FormHandler, lost, textOf, wordsFault } from "./form.ts";

/** “Yes, that’s it” (R4). */
export const confirm: FormHandler = async (sent) => {
  const answered = await confirmReadBack(sent.services, sent.link.caseId);
  return answered.ok ? { said: "read-back-confirmed" } : lost(sent);
};

/** “Not quite”, and what we got wrong (R4). */
export const correct: FormHandler = async (sent) => {
  const read = CorrectReadBack.safeParse({ words: textOf(sent, "words") });
  if (!read.success) return { faults: { words: wordsFault(sent, read.error) } };
  const answered = await correctReadBack(sent.services, sent.link.caseId, read.data);
  return answered.ok ? { said: "read-back-corrected" } : lost(sent);
};
