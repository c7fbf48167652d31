import { readFile, stat } from "node:fs/promises";
import {
  type ImportMap,
  ImportMap as MapSchema,
  mapByNames,
} from "#app/operations/import/import-map.ts";
import { type ImportRow, importRows } from "#app/operations/import/import-rows.ts";
import { mapRow } from "#app/operations/import/map-row.ts";
import type { Services } from "#app/operations/services.ts";
import { createReport, type Report } from "./import/import-report.ts";
import { createLanes } from "./import/lanes.ts";
import { UnreadableFile } from "./import/read-csv.ts";
import { type FileRow, readRows } from "./import/read-rows.ts";
import type { Output } from "./output.ts";

type Arguments = {
  readonly file: string;
  readonly map: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
};

type World = { readonly services: Services; readonly stopping: AbortSignal };

/** Cases of one transaction, and transactions at one time. */
const rowsTogether = 50;
const lanesAtOnce = 3;

/**
 * `amends import cases FILE.csv`: opens a case for each row, and does nothing for one that is there.
 * Exit code: 0 when all lines were good, 2 when some were refused, 1 when nothing could be read.
 */
export async function importCases(
  { file, map, dryRun, json }: Arguments,
  { services, stopping }: World,
  out: Output,
): Promise<number> {
  try {
    const given = map === null ? null : await readMap(map);
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    const report = createReport(out, { json, size });
    let chosen = given;
    const { delimiter, encoding } = given ?? { delimiter: ",", encoding: "utf-8" };
    const rows = readRows(file, { delimiter, encoding }, (columns) => {
      chosen ??= mapByNames(columns);
      return chosen;
    });
    await importAll({ rows, map: () => chosen as ImportMap, services, report, stopping, dryRun });
    report.end({ dryRun });
    if (stopping.aborted) out.fault("Stopped. Run it again: what is there already is passed over.");
    return exitCode(report, out, stopping);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    out.fault(error.message);
    return 1;
  }
}

function exitCode({ counts }: Report, out: Output, stopping: AbortSignal): number {
  if (stopping.aborted) return 130;
  if (counts.rows === 0) out.fault("There is no row below the line that names the columns.");
  if (counts.opened + counts.known === 0) return 1;
  return counts.refused > 0 ? 2 : 0;
}

async function readMap(path: string): Promise<ImportMap> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UnreadableFile(`${path} cannot be read.`);
  });
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    throw new UnreadableFile(`${path} is not JSON.`);
  }
  const parsed = MapSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`);
  throw new UnreadableFile(`${path} is no map. ${faults.join(" ")}`);
}

type Importing = {
  readonly rows: AsyncGenerator<FileRow>;
  readonly map: () => ImportMap;
  readonly services: Services;
  readonly report: Report;
  readonly stopping: AbortSignal;
  readonly dryRun: boolean;
};

async function importAll(importing: Importing): Promise<void> {
  const { rows, services, report, stopping, dryRun } = importing;
  const lineOf = new Map<string, number>();
  const lanes = createLanes(lanesAtOnce);
  const write = (waiting: readonly ImportRow[], read: number) =>
    lanes.run(async () => {
      for (const done of await importRows(services, waiting, { dryRun })) {
        if (done.outcome === "refused") report.refuse(done.line, [done.reason]);
        else report.settle(done.outcome);
      }
      report.progress(read);
    });
  let waiting: ImportRow[] = [];
  let read = 0;
  try {
    for await (const each of rows) {
      if (stopping.aborted) break;
      read = each.end;
      const row = prepare(each, importing, lineOf);
      if (row) waiting.push(row);
      if (waiting.length < rowsTogether) continue;
      await write(waiting, read);
      waiting = [];
    }
    if (waiting.length > 0) await write(waiting, read);
  } finally {
    await lanes.end();
  }
}

/** The case of a line; null for one that is refused, or stands in the file already. */
function prepare(
  each: FileRow,
  { map, report }: Importing,
  lineOf: Map<string, number>,
): ImportRow | null {
  const { line } = each;
  const mapped = each.ok ? mapRow(map(), each.row) : { ok: false as const, reasons: [each.reason] };
  if (!mapped.ok) {
    report.refuse(line, mapped.reasons);
    return null;
  }
  const { input, warnings } = mapped;
  const reference = input.externalRef ?? "";
  const earlier = lineOf.get(reference);
  if (earlier !== undefined) {
    report.settle("known");
    report.warn(line, [`externalRef: line ${earlier} has the same, so this one is passed over`]);
    return null;
  }
  lineOf.set(reference, line);
  report.warn(line, warnings);
  return { line, input };
}
