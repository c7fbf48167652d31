import type { Knex } from "knex";
import type { z } from "zod";
import { deedNames } from "#app/domain/accommodations/deed.ts";
import { goodUntil } from "#app/domain/accommodations/gift-code.ts";
import type { FinanceViews } from "#app/operations/views/finance/finance.ts";
import {
  CaseGiftsRow,
  DeedRow,
  EarlierRow,
  GiftRow,
  LineRow,
  QuestionRow,
  StockRow,
  StockWorthRow,
  StoryRow,
} from "./finance-rows.ts";
import {
  caseGifts,
  decided,
  deedsOf,
  earlier,
  giftsOfCase,
  onTheWay,
  questions,
  stock,
  stockWorth,
  story,
  waiting,
} from "./finance-sql.ts";
import { readRules, suggestionsFor, weighStory } from "./giving-rules.ts";

/** What finance reads, in as few queries as a page needs. */
export function financeViews(db: Knex): FinanceViews {
  async function read<Row extends z.ZodType>(
    row: Row,
    sql: string,
    bindings: Record<string, unknown>,
  ) {
    const { rows } = await db.raw<{ rows: unknown[] }>(sql, bindings as Record<string, Knex.Value>);
    return rows.map((each) => row.parse(each));
  }
  return {
    listWaiting: (limit) => read(LineRow, waiting, { limit }),
    listOnTheWay: (limit) => read(LineRow, onTheWay, { limit }),
    listDecided: (limit) => read(LineRow, decided, { limit }),
    async findRequest(id, today) {
      const [found] = await read(StoryRow, story, { id, goodUntil: goodUntil(today) });
      if (!found) return null;
      const { customerId, budgetId: _, ...request } = found;
      const others = { id, caseId: null, customerId };
      return {
        ...request,
        ...(await weighStory(db, found)),
        earlier: await read(EarlierRow, earlier, others),
        questions: await read(QuestionRow, questions, { id, caseId: null }),
      };
    },
    listDeeds: (id) => read(DeedRow, deedsOf, { id, names: [...deedNames] }),
    async findCaseGifts(reference) {
      const [found] = await read(CaseGiftsRow, caseGifts, { reference });
      if (!found) return null;
      const { caseId, customerId, ...facts } = found;
      return {
        ...facts,
        suggested: await suggestionsFor(db, caseId),
        earlier: await read(EarlierRow, earlier, { id: null, caseId, customerId }),
        questions: await read(QuestionRow, questions, { id: null, caseId }),
        gifts: await read(GiftRow, giftsOfCase, { caseId }),
      };
    },
    readRules: (month) => readRules(db, month),
    listStockWorth: () => read(StockWorthRow, stockWorth, {}),
    listStock: (today) => read(StockRow, stock, { goodUntil: goodUntil(today) }),
  };
}
