import { theSystem } from "#app/domain/actor.ts";
import { linkIdOf } from "#app/domain/links/link-id.ts";
import { openCase } from "../cases/open-case.ts";
import { isOfTheRow } from "../of-the-row.ts";
import type { Services, Store } from "../services.ts";
import { createBatch } from "./batch.ts";
import type { MappedRow } from "./map-row.ts";

type Good = Extract<MappedRow, { readonly ok: true }>;
export type ImportRow = { readonly line: number } & Pick<Good, "input">;

export type ImportedRow = { readonly line: number } & (
  | { readonly outcome: "opened" | "known"; readonly reference: string }
  | { readonly outcome: "refused"; readonly reason: string }
);

/**
 * Opens the cases of a few rows in one transaction: after a crash there are whole cases only, each with
 * its acknowledgement, unless it came in when it was over. Where one row cannot be written, each gets a transaction of its own, so that it
 * takes no other with it. A dry run does all of it, and undoes it.
 */
export async function importRows(
  services: Services,
  rows: readonly ImportRow[],
  { dryRun = false } = {},
): Promise<readonly ImportedRow[]> {
  try {
    return await together(services, rows, dryRun);
  } catch (error) {
    if (error instanceof Undone) return error.rows;
    if (rows.length === 1 && isOfTheRow(error))
      return rows.map(({ line }) => refused(line, "it could not be written"));
    if (rows.length === 1) throw error;
  }
  const done: ImportedRow[] = [];
  for (const row of rows) done.push(...(await importRows(services, [row], { dryRun })));
  return done;
}

/** Ends a dry run: what was written is undone, what was found is told. */
class Undone extends Error {
  constructor(readonly rows: readonly ImportedRow[]) {
    super("a dry run");
  }
}

async function together(services: Services, rows: readonly ImportRow[], dryRun: boolean) {
  return services.transaction(async (store) => {
    const references = rows.flatMap(({ input }) => input.externalRef ?? []);
    const known = await store.caseFiles.listByExternalRef(references);
    const batch = createBatch(store, known, () => linkIdOf(services.randomBytes(16)));
    const within = servicesWithin(services, batch.store);
    const done: ImportedRow[] = [];
    for (const row of rows) done.push(await importOne(within, row));
    await batch.finish();
    if (dryRun) throw new Undone(done);
    return done;
  });
}

async function importOne(services: Services, { line, input }: ImportRow): Promise<ImportedRow> {
  const opened = await openCase(services, input, theSystem);
  if (!opened.ok) return refused(line, words[opened.reason]);
  const { reference } = opened.caseFile;
  return { line, outcome: opened.created ? "opened" : "known", reference };
}

const words = {
  "owner-unknown": "owner: nobody here has this e-mail",
  "nobody-can-own-it": "nobody here can own a case: add an agent or a lead first",
  "brand-unknown": "brand: there is no brand of this name",
  "received-in-future": "receivedAt: it lies in the future",
} as const;

function refused(line: number, reason: string): ImportedRow {
  return { line, outcome: "refused", reason };
}

function servicesWithin(services: Services, store: Store): Services {
  return { ...services, transaction: (work) => work(store) };
}
