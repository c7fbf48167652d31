import { connect } from "#app/db/connection/connect.ts";
import { benchDatabase } from "#test/bench/bench-database.ts";
import { makeCases } from "./cases.ts";

/** A database with cases in it, and the addresses of some of their pages, spread over all of them. */
export type PageWorld = AsyncDisposable & {
  readonly databaseUrl: string;
  readonly paths: readonly string[];
};

/** Makes so many cases of ten events each; `pages` of them are given by address. */
export async function pageWorld(cases: number, pages: number): Promise<PageWorld> {
  const database = await benchDatabase();
  const end = () => database[Symbol.asyncDispose]();
  const wired = database.wire({ publicUrl: "http://127.0.0.1" });
  try {
    const paths = await makeCases(wired.services, wired.db, { cases, pages });
    await wired.close();
    await settle(database.url);
    return { databaseUrl: database.url, paths, [Symbol.asyncDispose]: end };
  } catch (error) {
    await wired.close();
    await end();
    throw error;
  }
}

/** As a database is some hours later: what the making left to tidy up is not measured beside the pages. */
async function settle(databaseUrl: string) {
  const db = connect(databaseUrl, { name: "bench", statementTimeout: 0 });
  await db.raw("vacuum (analyze)");
  await db.raw("checkpoint");
  await db.destroy();
}
