import { z } from "zod";
import type { OptionRound } from "#app/domain/options/options.ts";
import { isoOf } from "./case-answer.ts";
import type { Answer } from "./change.ts";

const text = z.string().nullable();

/** Options that were put to the customer, and what she chose. */
export const OptionsAnswer = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  words: text,
  isHonestNo: z.boolean(),
  state: z.enum(["open", "chosen", "begun", "withdrawn"]),
  offeredAt: z.iso.datetime(),
  chosenId: z.uuid().nullable(),
  chosenAt: z.iso.datetime().nullable(),
  options: z.array(
    z.strictObject({
      id: z.uuid(),
      title: z.string(),
      words: text,
      minutes: z.int(),
      trips: z.int(),
      amountMinor: z.int().nullable(),
      currency: text,
      why: text,
    }),
  ),
});

export function answerOptions(round: OptionRound, status: Answer["status"]): Answer {
  const { id, caseId, words, isHonestNo, state, chosenId } = round;
  const body: z.output<typeof OptionsAnswer> = {
    ...{ id, caseId, words, isHonestNo, state, chosenId },
    offeredAt: round.offeredAt.toISOString(),
    chosenAt: isoOf(round.chosenAt),
    options: round.options.map(({ money, ...option }) => ({
      ...option,
      amountMinor: money?.amountMinor ?? null,
      currency: money?.currency ?? null,
    })),
  };
  return { status, body: JSON.stringify(body), headers: {} };
}
