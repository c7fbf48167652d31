import type { Knex } from "knex";
import { z } from "zod";
import type { CaseOption, OptionRound } from "#app/domain/options/options.ts";
import type { OptionRounds } from "#app/operations/ports/choices.ts";

const OptionRow = z
  .object({
    id: z.string(),
    round_id: z.string(),
    title: z.string(),
    words: z.string().nullable(),
    minutes: z.number(),
    trips: z.number(),
    cost_minor: z.coerce.number().nullable(),
    currency: z.string().nullable(),
    why: z.string().nullable(),
  })
  .transform((row) => ({ roundId: row.round_id, option: toOption(row) }));

type Costs = { cost_minor: number | null; currency: string | null };
type Plain = Pick<CaseOption, "id" | "title" | "words" | "minutes" | "trips" | "why">;

function toOption({ cost_minor, currency, ...row }: Plain & Costs): CaseOption {
  const { id, title, words, minutes, trips, why } = row;
  const money =
    cost_minor === null || currency === null ? null : { amountMinor: cost_minor, currency };
  return { id, title, words, minutes, trips, why, money };
}

const RoundRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    words: z.string().nullable(),
    is_honest_no: z.boolean(),
    offered_by: z.string(),
    offered_at: z.date(),
    state: z.enum(["open", "chosen", "begun", "withdrawn"]),
    chosen_id: z.string().nullable(),
    chosen_at: z.date().nullable(),
    begun_at: z.date().nullable(),
    because: z.string().nullable(),
  })
  .transform(
    (row): Omit<OptionRound, "options"> => ({
      id: row.id,
      caseId: row.case_id,
      words: row.words,
      isHonestNo: row.is_honest_no,
      offeredBy: row.offered_by,
      offeredAt: row.offered_at,
      state: row.state,
      chosenId: row.chosen_id,
      chosenAt: row.chosen_at,
      begunAt: row.begun_at,
      because: row.because,
    }),
  );

/** Options to choose from in Postgres, within one transaction. */
export function optionRounds(tx: Knex): OptionRounds {
  async function list(which: Record<string, string>): Promise<OptionRound[]> {
    const found = await tx("option_rounds").where(which).orderBy(["offered_at", "id"]);
    const rounds = z.array(RoundRow).parse(found);
    const ids = rounds.map(({ id }) => id);
    const rows = await tx("case_options").whereIn("round_id", ids).orderBy("position");
    const options = z.array(OptionRow).parse(rows);
    return rounds.map((round) => ({
      ...round,
      options: options.filter(({ roundId }) => roundId === round.id).map(({ option }) => option),
    }));
  }
  return {
    async insert(round) {
      await tx("option_rounds").insert({
        id: round.id,
        case_id: round.caseId,
        words: round.words,
        is_honest_no: round.isHonestNo,
        offered_by: round.offeredBy,
        offered_at: round.offeredAt,
      });
      await tx("case_options").insert(
        round.options.map(({ money, ...option }, position) => ({
          ...option,
          round_id: round.id,
          position,
          cost_minor: money?.amountMinor ?? null,
          currency: money?.currency ?? null,
        })),
      );
    },
    async save({ id, state, chosenId, chosenAt, begunAt, because }) {
      const made = { state, chosen_id: chosenId, chosen_at: chosenAt, begun_at: begunAt, because };
      await tx("option_rounds").where({ id }).update(made);
    },
    async find(id) {
      return (await list({ id }))[0] ?? null;
    },
    async findByOption(optionId) {
      const row = await tx("case_options").where({ id: optionId }).first("round_id");
      return row ? ((await list({ id: row.round_id }))[0] ?? null) : null;
    },
    listForCase: (caseId) => list({ case_id: caseId }),
  };
}
