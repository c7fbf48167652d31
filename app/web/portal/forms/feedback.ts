import { AnswerQuestions, answerQuestions } from "#app/operations/feedback/answer-questions.ts";
import { SaySatisfaction, saySatisfaction } from "#app/operations/feedback/say-satisfaction.ts";
import { SayThanks, sayThanks } from "#app/operations/feedback/say-thanks.ts";
import { type FormHandler, lost, type Sent, textOf, wordsFault } from "./form.ts";

/** A field that may stay empty. */
const typed = (sent: Sent, name: string) => textOf(sent, name).trim();

/** How it was for her (R22). */
export const satisfaction: FormHandler = async (sent) => {
  const read = SaySatisfaction.safeParse({
    score: textOf(sent, "score") || undefined,
    words: typed(sent, "words"),
  });
  if (!read.success) {
    const isScore = read.error.issues.some(({ path }) => path[0] === "score");
    return {
      faults: isScore
        ? { score: sent.say("fault.score") }
        : { words: wordsFault(sent, read.error) },
    };
  }
  const said = await saySatisfaction(sent.services, sent.link.caseId, read.data);
  if (said.ok) return { said: said.isLow ? "satisfaction-low" : "satisfaction-said" };
  return said.reason === "still-open"
    ? { faults: { "": sent.say("fault.not-resolved") } }
    : lost(sent);
};

/** The two questions about the product (R22). */
export const questions: FormHandler = async (sent) => {
  const read = AnswerQuestions.safeParse({
    doing: typed(sent, "doing"),
    helped: typed(sent, "helped"),
  });
  if (!read.success) {
    const field = read.error.issues[0]?.path[0];
    return field === undefined
      ? { faults: { doing: sent.say("fault.questions") } }
      : { faults: { [String(field)]: wordsFault(sent, read.error) } };
  }
  const answered = await answerQuestions(sent.services, sent.link.caseId, read.data);
  if (answered.ok) return { said: "questions-answered" };
  return answered.reason === "still-open"
    ? { faults: { "": sent.say("fault.not-resolved") } }
    : lost(sent);
};

/** Thanks, which open nothing again. */
export const thank: FormHandler = async (sent) => {
  const read = SayThanks.safeParse({ words: typed(sent, "words") });
  if (!read.success) return { faults: { words: wordsFault(sent, read.error) } };
  const thanked = await sayThanks(sent.services, sent.link.caseId, read.data);
  return thanked.ok ? { said: "thanked" } : lost(sent);
};
