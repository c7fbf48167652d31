import { cpus } from "node:os";
import { benchBroadcast } from "./broadcast.ts";
import { benchComposePreview } from "./compose-preview.ts";
import { benchCustomerPage } from "./customer-page.ts";
import { benchImport } from "./import.ts";
import { benchMailPipeline } from "./mail-pipeline.ts";
import { benchOpenPages } from "./open-pages.ts";
import { benchPageScale } from "./page-scale.ts";
import { printTable, type Row } from "./table.ts";
import { benchToday } from "./today.ts";

/** Each row is measured against its limit in the same run: the ratio is what counts, not the clock. */
const benches: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  page: benchCustomerPage,
  open: benchOpenPages,
  scale: benchPageScale,
  mail: benchMailPipeline,
  import: benchImport,
  today: benchToday,
  compose: benchComposePreview,
  broadcast: benchBroadcast,
};

/** Data of a million rows is made for these; they run where they are named. */
const long: readonly string[] = ["scale", "broadcast"];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}.`,
  );
  process.exit(1);
}
console.error(`${cpus().length} cores, Node ${process.version}, ${new Date().toISOString()}`);
const rows: Row[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 ? !wanted.includes(name) : long.includes(name)) continue;
  console.error(`Measuring: ${name}`);
  rows.push(...(await bench()));
}
printTable(rows);
if (wanted.length === 0) {
  console.error(`Not run, as each takes many minutes: npm run bench -- ${long.join(" ")}`);
}
