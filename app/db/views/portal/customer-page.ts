import DataLoader from "dataloader";
import pg from "pg";
import { z } from "zod";
import type { CustomerPages, LinkedCase } from "#app/operations/views/portal/customer-page.ts";
import { LinkRow, PageRow } from "./customer-page-rows.ts";
import { fileSql, linksSql, pagesSql, proofSql } from "./customer-page-sql.ts";
import { herFilesSql, herMailsSql, herWordsSql, TakeAwayRows } from "./customer-take-away.ts";

// One column: reading twenty of them costs the process more than all that is in them.
const wholePagesSql = `select page.id, row_to_json(page) as page from (${pagesSql}) page`;
const WholePage = z.object({ id: z.string(), page: z.unknown() });
const FileRow = z.object({ name: z.string(), media_type: z.string(), sha256: z.string() });

export type CustomerPageReader = CustomerPages & { close(): Promise<void> };

type Reading = {
  readonly name: string;
  /** Milliseconds to wait for a connection. */
  readonly patienceMs: number;
  readonly log: (line: string) => void;
};

/**
 * What the customer's page reads, over a few connections of its own: a storm of openings takes none
 * from those who write, and may be sent to a standby. Each question is one prepared statement, so that
 * the database plans it once.
 */
export function customerPages(
  databaseUrl: string,
  { name, patienceMs, log }: Reading,
): CustomerPageReader {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: `${name} pages`,
    max: 6,
    connectionTimeoutMillis: patienceMs,
    statement_timeout: 5_000,
    keepAlive: true,
    // A new one plans its questions anew, and whoever opens her link after a quiet moment waits for it.
    idleTimeoutMillis: 300_000,
    // Else each opening is planned anew for its very ids, which costs more than its answer.
    options: "-c plan_cache_mode=force_generic_plan",
  });
  pool.on("error", () => log("a connection for customers' pages was lost"));
  async function ask(name: string, text: string, values: unknown[]): Promise<unknown[]> {
    return (await pool.query({ name, text, values })).rows;
  }
  async function one(...question: Parameters<typeof ask>): Promise<unknown> {
    return (await ask(...question))[0];
  }
  const links = askedTogether(100, async (ids) => {
    const found = z.array(LinkRow).parse(await ask("customer-links", linksSql, [ids]));
    return new Map<string, LinkedCase>(found.map((link) => [link.linkId, link]));
  });
  const pages = askedTogether(8, async (ids) => {
    const found = z.array(WholePage).parse(await ask("customer-pages", wholePagesSql, [ids]));
    return new Map(found.map(({ id, page }) => [id, page]));
  });
  return {
    findLink: (linkId) => links.load(linkId),
    async load(caseId) {
      return PageRow.parse(await pages.load(caseId));
    },
    async findProof(linkId, secretHash) {
      const row = await one("customer-proof", proofSql, [linkId, secretHash]);
      return row ? z.object({ ends_at: z.date() }).parse(row).ends_at : null;
    },
    async findFile(caseId, fileId) {
      if (!z.uuid().safeParse(fileId).success) return null;
      const row = await one("customer-file", fileSql, [fileId, caseId]);
      if (!row) return null;
      const { name, media_type, sha256 } = FileRow.parse(row);
      return { name, mediaType: media_type, sha256 };
    },
    async loadTakeAway(caseId) {
      const [words, mails, files] = await Promise.all([
        ask("customer-words", herWordsSql, [caseId]),
        ask("customer-mails", herMailsSql, [caseId]),
        ask("customer-files", herFilesSql, [caseId]),
      ]);
      return TakeAwayRows.parse({ words, mails, files });
    },
    close: () => pool.end(),
  };
}

/**
 * Puts the ids asked for within one turn of the event loop into one question, of so many at most.
 * Nothing is kept, so that a link that was taken back is closed at once (CAP-5). Null: not found.
 */
function askedTogether<Found>(
  most: number,
  find: (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
): DataLoader<string, Found | null> {
  return new DataLoader(
    async (ids) => {
      const found = await find(ids);
      return ids.map((id) => found.get(id) ?? null);
    },
    { cache: false, maxBatchSize: most, batchScheduleFn: (look) => setImmediate(look) },
  );
}
