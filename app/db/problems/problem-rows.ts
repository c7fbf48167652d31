import { z } from "zod";
import { failureKindNames } from "#app/domain/escalation/backup-plan.ts";
import { type Problem, problemStateNames } from "#app/domain/problems/problem.ts";
import type { ProblemCase } from "#app/operations/ports/problems.ts";

const WordsJson = z.record(z.string(), z.string());

export const ProblemRow = z
  .object({
    id: z.string(),
    title: z.string(),
    failure: z.enum(failureKindNames),
    product: z.string().nullable(),
    words: WordsJson,
    state: z.enum(problemStateNames),
    cause: z.string().nullable(),
    fix: z.string().nullable(),
    prevention: z.string().nullable(),
    owner_id: z.string(),
    version: z.int(),
    created_by: z.string().nullable(),
    created_at: z.date(),
    updated_at: z.date(),
    fixed_at: z.date().nullable(),
  })
  .transform(
    (row): Problem => ({
      id: row.id,
      title: row.title,
      failure: row.failure,
      product: row.product,
      words: row.words,
      state: row.state,
      cause: row.cause,
      fix: row.fix,
      prevention: row.prevention,
      ownerId: row.owner_id,
      version: row.version,
      createdBy: row.created_by,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      fixedAt: row.fixed_at,
    }),
  );

export function toProblemRow(problem: Problem) {
  return {
    id: problem.id,
    title: problem.title,
    failure: problem.failure,
    product: problem.product,
    words: JSON.stringify(problem.words),
    state: problem.state,
    cause: problem.cause,
    fix: problem.fix,
    prevention: problem.prevention,
    owner_id: problem.ownerId,
    version: problem.version,
    created_by: problem.createdBy,
    created_at: problem.createdAt,
    updated_at: problem.updatedAt,
    fixed_at: problem.fixedAt,
  };
}

/** A case in a list of a problem: no more of it than the list shows. */
export const ProblemCaseRow = z
  .object({
    case_id: z.string(),
    reference: z.string(),
    customer_name: z.string(),
    status: z.string(),
    opened_at: z.date(),
    product: z.string().nullable(),
    subject: z.string(),
    problem: z.string(),
  })
  .transform(
    ({ case_id, customer_name, opened_at, ...row }): ProblemCase => ({
      ...row,
      caseId: case_id,
      customerName: customer_name,
      openedAt: opened_at,
    }),
  );
