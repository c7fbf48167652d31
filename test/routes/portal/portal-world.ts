import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { ResolveCase, resolveCase } from "#app/operations/cases/resolve-case.ts";
import { type AppOptions, startApp, type TestApp } from "#test/support/app.ts";
import {
  addStaff,
  confirmAloud,
  openTestCase,
  pagePath,
  type StaffActor,
} from "#test/support/cases.ts";

export type PortalWorld = TestApp & {
  readonly marco: StaffActor;
  readonly caseFile: CaseFile;
  /** The customer's page of that case. */
  readonly path: string;
  /** The HTML of her page, or of another address. */
  read(path?: string): Promise<string>;
};

/** One case of Ana's, owned by Marco, and her page. */
export async function openPortal(
  given: Parameters<typeof openTestCase>[1] = {},
  options: AppOptions = {},
): Promise<PortalWorld> {
  const app = await startApp(options);
  const marco = await addStaff(app.services);
  const caseFile = await openTestCase(app.services, given, marco);
  const path = await pagePath(app.services, caseFile.id);
  return {
    ...app,
    marco,
    caseFile,
    path,
    read: async (at = path) => (await app.fetch(at)).text(),
  };
}

export const resolution = {
  whatWentWrong: "The power board was faulty.",
  howPutRight: "We changed the board at your office.",
  whyNotAgain: { known: true, words: "We test every board before it leaves." },
  apology: "We are sorry. This was our fault.",
  thanks: "Thank you for your patience, your trust and for staying with us.",
  fault: "ours",
} as const;

export async function putRight({ services, caseFile, marco }: PortalWorld): Promise<void> {
  const input = ResolveCase.parse(resolution);
  await confirmAloud(services, caseFile.reference, marco);
  const resolved = await resolveCase(services, caseFile.reference, input, marco);
  if (!resolved.ok) throw new Error(resolved.reason);
}

/** What a reader sees of a page: its text without tags, blank space made one. */
export function textOf(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A checksum of every table's rows, by table; but for the access log, which is no change (SCN-1). */
export async function checksums({ db }: Pick<TestApp, "db">): Promise<Record<string, string>> {
  const { rows } = await db.raw(
    "select tablename from pg_tables where schemaname = 'public' and tablename <> 'page_openings' order by tablename",
  );
  const sums: Record<string, string> = {};
  for (const { tablename } of rows) {
    const sum = await db.raw(
      `select count(*) || ':' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum from ?? t`,
      [tablename],
    );
    sums[tablename] = sum.rows[0].sum;
  }
  return sums;
}
