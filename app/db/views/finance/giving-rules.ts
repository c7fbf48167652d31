import type { Knex } from "knex";
import type { z } from "zod";
import { giving, rangeFactsColumns } from "#app/db/accommodations/giving.ts";
import {
  RangeFactsRow,
  RangeTableRow,
  ReportingLimitRow,
} from "#app/db/accommodations/giving-rows.ts";
import { needsTwoPeople } from "#app/domain/accommodations/giving-limit.ts";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { type SuggestedRange, suggestRange } from "#app/domain/accommodations/suggested-range.ts";
import type { BudgetLine, GivingRules } from "#app/operations/views/finance/finance.ts";
import { BudgetRow, type StoryRow, TeamRow } from "./finance-rows.ts";

// What is given and held back is what the books say, not the counters that guard against a race.
const budgets = `
  select b.id, t.name as team, b.month, b.currency, b.cap_minor as "capMinor",
         coalesce(booked.held, 0) as "reservedMinor", coalesce(booked.spent, 0) as "spentMinor"
    from budgets b join teams t on t.id = b.team_id
    left join lateral (
      select cast(sum(case l.account when 'budget-reserved' then l.amount_minor
                                     when 'owed-to-customers' then -l.amount_minor end) as bigint) as held,
             cast(sum(l.amount_minor) filter (
               where l.account in ('goodwill-cost', 'owed-to-customers')) as bigint) as spent
        from accommodations a join ledger_entries l on l.accommodation_id = a.id
       where a.budget_id = b.id) booked on true`;

async function listRanges(db: Knex) {
  const rows = await db("range_tables").orderBy("currency");
  return rows.map((row) => RangeTableRow.parse(row));
}

async function listReportingLimits(db: Knex) {
  const rows = await db("reporting_limits").orderBy("currency");
  return rows.map((row) => ReportingLimitRow.parse(row));
}

/** What is fair on a case as it stands, one for each currency that has a table (R17). */
export async function suggestionsFor(db: Knex, caseId: string): Promise<readonly SuggestedRange[]> {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `select ${rangeFactsColumns}
       from case_files f join customers c on c.id = f.customer_id where f.id = ?`,
    [caseId],
  );
  const facts = RangeFactsRow.parse(rows[0]);
  return (await listRanges(db)).map((table) => suggestRange(table, facts));
}

/** What the one who decides has to know beside the story: what is fair, what is left, who else. */
export async function weighStory(db: Knex, story: z.output<typeof StoryRow>) {
  const { caseId, kind, currency, budgetId } = story;
  const hasRange = accommodationKinds[kind].hasRange;
  const suggested = hasRange ? await suggestionsFor(db, caseId) : [];
  const limits = await giving(db).listLimits();
  const budget = budgetId ? await findBudget(db, budgetId) : null;
  return {
    suggested: suggested.find((each) => each.currency === currency) ?? null,
    needsTwo: needsTwoPeople(limits, story),
    budget,
  };
}

async function findBudget(db: Knex, id: string): Promise<BudgetLine> {
  const { rows } = await db.raw<{ rows: unknown[] }>(`${budgets} where b.id = ?`, [id]);
  return BudgetRow.parse(rows[0]);
}

/** The budgets of some months, as the books have them. */
export async function listBudgets(
  db: Knex,
  months: readonly string[],
): Promise<readonly BudgetLine[]> {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `${budgets} where b.month = any(?) order by b.month desc, t.name, b.currency`,
    [[...months]],
  );
  return rows.map((row) => BudgetRow.parse(row));
}

/** Everything that is set about giving, with the budgets of a month. */
export async function readRules(db: Knex, month: string): Promise<GivingRules> {
  const teams = await db("teams").orderBy("name").select("id", "name");
  return {
    ranges: await listRanges(db),
    limits: await giving(db).listLimits(),
    reporting: await listReportingLimits(db),
    budgets: await listBudgets(db, [month]),
    teams: teams.map((row) => TeamRow.parse(row)),
  };
}
