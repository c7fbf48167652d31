import type { Output } from "../output.ts";

export type Counts = {
  rows: number;
  opened: number;
  known: number;
  refused: number;
  warnings: number;
};

/** Tells what became of each line, and how far it has come. */
export function createReport(out: Output, { json, size }: { json: boolean; size: number }) {
  const counts: Counts = { rows: 0, opened: 0, known: 0, refused: 0, warnings: 0 };
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const tell = (line: number, outcome: "refused" | "warning", reasons: readonly string[]) =>
    out.line(
      json
        ? JSON.stringify({ line, outcome, reasons })
        : `line ${line}: ${outcome === "warning" ? "warning: " : ""}${reasons.map(printable).join("; ")}`,
    );
  return {
    counts,
    refuse(line: number, reasons: readonly string[]) {
      counts.rows += 1;
      counts.refused += 1;
      tell(line, "refused", reasons);
    },
    warn(line: number, warnings: readonly string[]) {
      if (warnings.length === 0) return;
      counts.warnings += warnings.length;
      tell(line, "warning", warnings);
    },
    settle(outcome: "opened" | "known") {
      counts.rows += 1;
      counts[outcome] += 1;
    },
    /** @param read bytes of the file so far */
    progress(read: number) {
      const rate = counts.rows / seconds();
      const left = read > 0 ? (seconds() * (size - read)) / read : 0;
      out.progress(
        `${number(counts.rows)} rows, ${Math.floor((100 * read) / size)} %, ${number(rate)} rows/s, about ${Math.ceil(left)} s left`,
      );
    },
    end({ dryRun }: { dryRun: boolean }) {
      out.progress("");
      const { rows, opened, known, refused, warnings } = counts;
      if (json)
        return out.line(JSON.stringify({ outcome: "done", dryRun, ...counts, seconds: seconds() }));
      const said = dryRun ? "cases would be opened" : "cases opened";
      out.line(
        `${number(rows)} rows in ${seconds().toFixed(1)} s: ${number(opened)} ${said}, ${number(known)} there already, ${number(refused)} refused, ${number(warnings)} warnings.`,
      );
    },
  };
}

export type Report = ReturnType<typeof createReport>;

function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}

/** A file's words must not steer the terminal they are printed on. */
function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}]+/gu, " ");
}
